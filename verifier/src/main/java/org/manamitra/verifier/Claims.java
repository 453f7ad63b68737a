package org.manamitra.verifier;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manamitra.verifier.Cbor.Bytes;
import org.manamitra.verifier.Cbor.Fields;
import org.manamitra.verifier.Cbor.Items;
import org.manamitra.verifier.Cbor.Whole;
import org.manamitra.verifier.Cbor.Words;

/// What a certificate attests, in the form that is sealed: a CWT of RFC 8392 with our own members
/// in one map. Strictly fewer facts than the paper; no Aadhaar number, phone, street or photo.
/// Times count whole seconds. The nonce of 16 random bytes also blinds the entry in the log.
public record Claims(
    String issuer,
    Instant issued,
    Optional<Instant> expires,
    byte[] nonce,
    String type,
    String number,
    String name,
    String fact,
    Optional<String> nameInTelugu,
    Optional<String> relation,
    Optional<String> place,
    String office,
    Optional<StatusIndex> status) {
  private static final Cbor OWN = new Whole(-65538);

  /// Where a status list says whether the certificate stands.
  public record StatusIndex(long list, long index) {}

  public Claims {
    nonce = nonce.clone();
    if (nonce.length != 16) {
      throw new IllegalArgumentException("the nonce has 16 bytes");
    }
  }

  @Override
  public byte[] nonce() {
    return nonce.clone();
  }

  /// The one canonical form of these claims.
  public byte[] bytes() {
    Map<Cbor, Cbor> own = new HashMap<>();
    own.put(new Whole(0), new Words(type));
    own.put(new Whole(1), new Words(number));
    own.put(new Whole(2), new Words(name));
    relation.ifPresent(words -> own.put(new Whole(3), new Words(words)));
    own.put(new Whole(4), new Words(fact));
    place.ifPresent(words -> own.put(new Whole(5), new Words(words)));
    own.put(new Whole(6), new Words(office));
    status.ifPresent(at ->
        own.put(new Whole(7), new Items(List.of(new Whole(at.list()), new Whole(at.index())))));
    nameInTelugu.ifPresent(words -> own.put(new Whole(8), new Words(words)));
    Map<Cbor, Cbor> all = new HashMap<>();
    all.put(new Whole(1), new Words(issuer));
    expires.ifPresent(time -> all.put(new Whole(4), new Whole(time.getEpochSecond())));
    all.put(new Whole(6), new Whole(issued.getEpochSecond()));
    all.put(new Whole(7), new Bytes(nonce));
    all.put(OWN, new Fields(own));
    return new Fields(all).bytes();
  }

  public static Claims read(byte[] bytes) throws MalformedException {
    if (!(CborReader.read(bytes) instanceof Fields(Map<Cbor, Cbor> all))
        || !(all.get(OWN) instanceof Fields(Map<Cbor, Cbor> own))
        || !(all.get(new Whole(7)) instanceof Bytes(byte[] nonce))
        || nonce.length != 16) {
      throw new MalformedException("not the claims of a certificate");
    }
    return new Claims(
        words(all, 1),
        time(all, 6).orElseThrow(() -> new MalformedException("no date of issue")),
        time(all, 4),
        nonce,
        words(own, 0),
        words(own, 1),
        words(own, 2),
        words(own, 4),
        some(own, 8),
        some(own, 3),
        some(own, 5),
        words(own, 6),
        status(own));
  }

  private static String words(Map<Cbor, Cbor> fields, long key) throws MalformedException {
    return some(fields, key).orElseThrow(() -> new MalformedException("a claim is missing"));
  }

  private static Optional<String> some(Map<Cbor, Cbor> fields, long key) throws MalformedException {
    return switch (fields.get(new Whole(key))) {
      case null -> Optional.empty();
      case Words(String words) -> Optional.of(words);
      default -> throw new MalformedException("a claim is no text");
    };
  }

  private static Optional<Instant> time(Map<Cbor, Cbor> fields, long key)
      throws MalformedException {
    return switch (fields.get(new Whole(key))) {
      case null -> Optional.empty();
      case Whole(long seconds) when seconds >= 0 && seconds < 1L << 40 ->
          Optional.of(Instant.ofEpochSecond(seconds));
      default -> throw new MalformedException("a time that cannot be");
    };
  }

  private static Optional<StatusIndex> status(Map<Cbor, Cbor> own) throws MalformedException {
    return switch (own.get(new Whole(7))) {
      case null -> Optional.empty();
      case Items(List<Cbor> pair)
          when pair.size() == 2
              && pair.get(0) instanceof Whole(long list)
              && pair.get(1) instanceof Whole(long index)
              && list >= 0
              && index >= 0 ->
          Optional.of(new StatusIndex(list, index));
      default -> throw new MalformedException("a place in a status list that cannot be");
    };
  }
}
