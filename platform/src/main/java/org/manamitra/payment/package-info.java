/// Is: the life of a payment, and what a gateway's news means. Knows: vocabulary. Never: which
/// service or citizen the money is for.
@NullMarked
package org.manamitra.payment;

import org.jspecify.annotations.NullMarked;
