package org.manamitra.mailbox;

import org.manamitra.vocabulary.CitizenKey;

/// Something that arrived for one citizen.
///
/// @param dedupe the same for every repetition of the same arrival
/// @param seq orders a citizen's letters; microseconds of the accepting clock, made unique
/// @param body sealed
public record Letter(CitizenKey citizen, String dedupe, long seq, String kind, byte[] body) {}
