package org.manamitra.certificate;

import org.manamitra.verifier.Seal;

/// Who seals: a P-256 key that never leaves its store. Safe for many threads.
public interface Signer {

  /// The payload, sealed with ES256.
  Seal seal(byte[] payload);
}
