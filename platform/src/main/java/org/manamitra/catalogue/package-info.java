/// Is: what services and departments exist, what each asks, costs, promises and gives. Knows:
/// vocabulary. Never: a citizen.
@NullMarked
package org.manamitra.catalogue;

import org.jspecify.annotations.NullMarked;
