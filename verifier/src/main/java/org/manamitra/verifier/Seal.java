package org.manamitra.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.manamitra.verifier.Cbor.Bytes;
import org.manamitra.verifier.Cbor.Fields;
import org.manamitra.verifier.Cbor.Items;
import org.manamitra.verifier.Cbor.Tag;
import org.manamitra.verifier.Cbor.Whole;
import org.manamitra.verifier.Cbor.Words;

/// A sealed payload: COSE_Sign1 of RFC 9052 with the algorithm and the key's id protected, and the
/// place in the log beside it, untrusted. What identifies a seal is what was signed, never the
/// signature, which anybody can turn into a second valid one.
public record Seal(
    long algorithm, byte[] keyId, OptionalLong logIndex, byte[] payload, byte[] sign) {
  /// ECDSA on P-256 with SHA-256, the signature as r and s of 32 bytes each.
  public static final long ES256 = -7;

  private static final long SIGN1 = 18;
  private static final int KEY_ID = 8;
  private static final Cbor ALGORITHM = new Whole(1);
  private static final Cbor KEY = new Whole(4);
  private static final Cbor LOG_INDEX = new Whole(-65537);

  public Seal {
    keyId = keyId.clone();
    payload = payload.clone();
    sign = sign.clone();
  }

  /// The id of a key: the first 8 bytes of SHA-256 over the DER of its certificate, or of the bare
  /// public key where there is no certificate. Written in hexadecimal it names the key.
  public static byte[] keyId(byte[] der) {
    return Arrays.copyOf(Hashes.sha256(der), KEY_ID);
  }

  /// The name of this seal's key: its id in hexadecimal.
  public String key() {
    return HexFormat.of().formatHex(keyId);
  }

  /// The bytes that are signed (Sig_structure of RFC 9052 section 4.4).
  public byte[] signed() {
    return signed(algorithm, keyId, payload);
  }

  public static byte[] signed(long algorithm, byte[] keyId, byte[] payload) {
    return new Items(
            List.of(
                new Words("Signature1"),
                new Bytes(header(algorithm, keyId)),
                new Bytes(new byte[0]),
                new Bytes(payload)))
        .bytes();
  }

  /// What stands for this seal in the public log: the kind and a digest of what was signed.
  public byte[] entry() {
    byte[] entry = Arrays.copyOf(new byte[] {1}, 33);
    System.arraycopy(Hashes.sha256(signed()), 0, entry, 1, 32);
    return entry;
  }

  public Seal at(long index) {
    return new Seal(algorithm, keyId, OptionalLong.of(index), payload, sign);
  }

  public byte[] bytes() {
    Map<Cbor, Cbor> beside = new HashMap<>();
    logIndex.ifPresent(index -> beside.put(LOG_INDEX, new Whole(index)));
    List<Cbor> parts = new ArrayList<>();
    parts.add(new Bytes(header(algorithm, keyId)));
    parts.add(new Fields(beside));
    parts.add(new Bytes(payload));
    parts.add(new Bytes(sign));
    return new Tag(SIGN1, new Items(parts)).bytes();
  }

  private static byte[] header(long algorithm, byte[] keyId) {
    return new Fields(Map.of(ALGORITHM, new Whole(algorithm), KEY, new Bytes(keyId))).bytes();
  }

  /// Reads a seal; says nothing about whether it is true.
  public static Seal read(byte[] bytes) throws MalformedException {
    if (!(CborReader.read(bytes) instanceof Tag(long number, Items(List<Cbor> parts)))
        || number != SIGN1
        || parts.size() != 4
        || !(parts.get(0) instanceof Bytes(byte[] header))
        || !(parts.get(1) instanceof Fields(Map<Cbor, Cbor> beside))
        || !(parts.get(2) instanceof Bytes(byte[] payload))
        || !(parts.get(3) instanceof Bytes(byte[] sign))) {
      throw new MalformedException("not a sealed payload");
    }
    if (!(CborReader.read(header) instanceof Fields(Map<Cbor, Cbor> named))
        || named.size() != 2
        || !(named.get(ALGORITHM) instanceof Whole(long algorithm))
        || !(named.get(KEY) instanceof Bytes(byte[] keyId))
        || keyId.length != KEY_ID) {
      throw new MalformedException("a seal that names no key");
    }
    return new Seal(algorithm, keyId, index(beside), payload, sign);
  }

  private static OptionalLong index(Map<Cbor, Cbor> beside) throws MalformedException {
    if (beside.isEmpty()) {
      return OptionalLong.empty();
    }
    if (beside.size() == 1 && beside.get(LOG_INDEX) instanceof Whole(long index) && index >= 0) {
      return OptionalLong.of(index);
    }
    throw new MalformedException("a seal with unknown additions");
  }
}
