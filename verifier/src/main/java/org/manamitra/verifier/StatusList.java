package org.manamitra.verifier;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.manamitra.verifier.Cbor.Bytes;
import org.manamitra.verifier.Cbor.Fields;
import org.manamitra.verifier.Cbor.Whole;

/// The list of the IETF Token Status List draft in its CWT form, two bits for each certificate: 0
/// stands, 1 is withdrawn, 2 is suspended. An index outside the list is never good.
public record StatusList(long list, Instant issued, byte[] bits) {
  private static final int LARGEST = 1 << 20;
  private static final Cbor STATUS = new Whole(65533);
  private static final Cbor SUBJECT = new Whole(2);

  /// What a list says of one certificate.
  public enum Standing {
    GOOD,
    WITHDRAWN,
    SUSPENDED,
    UNKNOWN
  }

  public StatusList {
    bits = bits.clone();
  }

  /// An empty list for so many certificates.
  public static StatusList of(long list, Instant issued, int certificates) {
    return new StatusList(list, issued, new byte[(certificates + 3) / 4]);
  }

  public StatusList with(long index, Standing standing) {
    byte[] changed = bits.clone();
    int value = standing == Standing.WITHDRAWN ? 1 : standing == Standing.SUSPENDED ? 2 : 0;
    int shift = (int) (index % 4) * 2;
    int at = (int) (index / 4);
    changed[at] = (byte) (changed[at] & ~(3 << shift) | value << shift);
    return new StatusList(list, issued, changed);
  }

  public Standing at(long index) {
    if (index < 0 || index / 4 >= bits.length) {
      return Standing.UNKNOWN;
    }
    return switch (bits[(int) (index / 4)] >> (index % 4 * 2) & 3) {
      case 0 -> Standing.GOOD;
      case 1 -> Standing.WITHDRAWN;
      case 2 -> Standing.SUSPENDED;
      default -> Standing.UNKNOWN;
    };
  }

  /// The payload to be sealed.
  public byte[] payload() {
    Map<Cbor, Cbor> status = new HashMap<>();
    status.put(new Cbor.Words("bits"), new Whole(2));
    status.put(new Cbor.Words("lst"), new Bytes(deflated()));
    Map<Cbor, Cbor> all = new HashMap<>();
    all.put(SUBJECT, new Cbor.Words(Long.toString(list)));
    all.put(new Whole(6), new Whole(issued.getEpochSecond()));
    all.put(STATUS, new Fields(status));
    return new Fields(all).bytes();
  }

  public static StatusList read(byte[] payload) throws MalformedException {
    if (!(CborReader.read(payload) instanceof Fields(Map<Cbor, Cbor> all))
        || !(all.get(SUBJECT) instanceof Cbor.Words(String subject))
        || !(all.get(new Whole(6)) instanceof Whole(long issued))
        || !(all.get(STATUS) instanceof Fields(Map<Cbor, Cbor> status))
        || !new Whole(2).equals(status.get(new Cbor.Words("bits")))
        || !(status.get(new Cbor.Words("lst")) instanceof Bytes(byte[] packed))
        || issued < 0
        || issued >= 1L << 40) {
      throw new MalformedException("not a status list");
    }
    String number = subject.substring(subject.lastIndexOf('/') + 1);
    return new StatusList(
        Checkpoint.number(number), Instant.ofEpochSecond(issued), inflated(packed));
  }

  private byte[] deflated() {
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(bits);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[4096];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    }
  }

  private static byte[] inflated(byte[] packed) throws MalformedException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[4096];
      while (!inflater.finished()) {
        int count = inflater.inflate(part);
        out.write(part, 0, count);
        if (count == 0 && !inflater.finished() || out.size() > LARGEST) {
          throw new MalformedException("a status list that is broken or too large");
        }
      }
      return out.toByteArray();
    } catch (DataFormatException broken) {
      throw new MalformedException("a status list that is broken");
    }
  }
}
