package org.manamitra.verifier;

import java.time.Instant;
import java.util.Optional;

/// The outcome of one check: the verdict; the claims when the seal is true; for whom it matters,
/// why in a few English words; and the time of the status list that was asked, when there was one.
public record Finding(
    Verdict verdict, Optional<Claims> claims, String reason, Optional<Instant> asOf) {

  static Finding bare(Verdict verdict, String reason) {
    return new Finding(verdict, Optional.empty(), reason, Optional.empty());
  }
}
