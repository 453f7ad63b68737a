package org.manamitra.verifier;

import java.util.Optional;

/// Where proofs come from: the log itself, or a file that came with the certificate.
@FunctionalInterface
public interface PublicLog {

  /// A proof for the entry; empty when the log that was asked does not hold it.
  Optional<LogProof> proof(byte[] entry);
}
