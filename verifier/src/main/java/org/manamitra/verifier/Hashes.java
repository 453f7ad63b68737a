package org.manamitra.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256, and nothing else.
public final class Hashes {
  private Hashes() {}

  /// The digest of the parts, one after the other.
  public static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every JDK has SHA-256", absent);
    }
  }
}
