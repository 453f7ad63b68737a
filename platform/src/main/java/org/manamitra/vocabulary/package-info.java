/// Is: the few words everyone speaks. Knows: nobody. Never: behaviour beyond being valid.
@NullMarked
package org.manamitra.vocabulary;

import org.jspecify.annotations.NullMarked;
