/// Is: who is writing, in which language, with which consents and saved answers. Knows: vocabulary.
/// Never: what was applied for.
@NullMarked
package org.manamitra.citizen;

import org.jspecify.annotations.NullMarked;
