/// Is: the life of what a citizen asked for, from submission to delivery or refund. Knows:
/// catalogue. Never: a channel, a payment gateway.
@NullMarked
package org.manamitra.application;

import org.jspecify.annotations.NullMarked;
