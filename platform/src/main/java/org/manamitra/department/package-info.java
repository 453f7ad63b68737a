/// Is: the port to a department's own system, and what its answers mean. Knows: catalogue. Never: a
/// citizen's phone.
@NullMarked
package org.manamitra.department;

import org.jspecify.annotations.NullMarked;
