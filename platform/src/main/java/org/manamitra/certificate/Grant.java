package org.manamitra.certificate;

import java.time.Duration;
import java.util.Optional;
import org.manamitra.vocabulary.ApplicationNumber;
import org.manamitra.vocabulary.ServiceId;

/// What an officer granted and a certificate shall attest. The office code is the short code in the
/// number (`TNL`); the short fact is the one line that the seal carries.
public record Grant(
    ApplicationNumber application,
    ServiceId service,
    String officeCode,
    String name,
    Optional<String> nameInTelugu,
    Optional<String> relation,
    String fact,
    Optional<String> place,
    Optional<Duration> validFor,
    Paper paper) {}
