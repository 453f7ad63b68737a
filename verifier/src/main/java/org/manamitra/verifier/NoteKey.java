package org.manamitra.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// The key of a log as C2SP signed notes name it: `name+id+base64(01 || Ed25519 public key)`.
public record NoteKey(String name, byte[] key) {
  private static final byte[] ED25519_DER = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final byte[] KIND = {1};

  public NoteKey {
    key = key.clone();
    if (name.isEmpty()
        || name.contains("+")
        || name.codePoints().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("not the name of a log");
    }
    if (key.length != 32) {
      throw new IllegalArgumentException("not an Ed25519 key");
    }
  }

  /// Reads a verifier key (`*.vkey`).
  public static NoteKey read(String line) throws MalformedException {
    String[] parts = line.strip().split("\\+", 3);
    try {
      byte[] key = Base64.getDecoder().decode(parts.length == 3 ? parts[2] : "");
      if (key.length == 33 && key[0] == 1) {
        NoteKey read = new NoteKey(parts[0], Arrays.copyOfRange(key, 1, 33));
        if (HexFormat.of().formatHex(read.id()).equals(parts[1])) {
          return read;
        }
      }
    } catch (IllegalArgumentException broken) {
      throw new MalformedException("not a verifier key");
    }
    throw new MalformedException("not a verifier key");
  }

  /// This key as a `*.vkey` line.
  public String line() {
    return "%s+%s+%s"
        .formatted(
            name, HexFormat.of().formatHex(id()), Base64.getEncoder().encodeToString(tagged()));
  }

  /// The first four bytes of SHA-256 over name, newline, kind and key.
  public byte[] id() {
    byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(Hashes.sha256(named, tagged()), 4);
  }

  boolean signed(String text, byte[] sign) {
    try {
      byte[] der = Arrays.copyOf(ED25519_DER, ED25519_DER.length + 32);
      System.arraycopy(key, 0, der, ED25519_DER.length, 32);
      PublicKey open =
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(open);
      check.update(text.getBytes(StandardCharsets.UTF_8));
      return check.verify(sign);
    } catch (GeneralSecurityException broken) {
      return false;
    }
  }

  private byte[] tagged() {
    byte[] tagged = Arrays.copyOf(KIND, 33);
    System.arraycopy(key, 0, tagged, 1, 32);
    return tagged;
  }
}
