/// Is: what arrived and what is to be done, durable: the inbox, the outbox and the dead letters.
/// Knows: database. Never: what a message means.
@NullMarked
package org.manamitra.mailbox;

import org.jspecify.annotations.NullMarked;
