package org.manamitra.mailbox;

import java.time.Instant;
import org.manamitra.vocabulary.CitizenKey;

/// Something to be done to the world, written down in the transaction that decided it.
///
/// @param id idempotency key, derived from its cause
/// @param seq effects of one kind are done in this order for one citizen
/// @param cause the arrival or event that asked for it
/// @param body sealed
/// @param due not before this moment
/// @param tries how often it was tried before
public record Effect(
    CitizenKey citizen,
    String id,
    long seq,
    String kind,
    String cause,
    byte[] body,
    Instant due,
    int tries) {}
