/// Is: papers handed in or given out: kind, size, scan result, retention. Knows: vocabulary. Never:
/// what a paper says.
@NullMarked
package org.manamitra.document;

import org.jspecify.annotations.NullMarked;
