package org.manamitra.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads deterministic CBOR and refuses everything else: longer forms of a number, indefinite
/// lengths, keys twice or out of order, deep nesting, floats, bytes after the end.
public final class CborReader {
  private static final int DEPTH = 8;
  private final byte[] source;
  private int at;

  private CborReader(byte[] source) {
    this.source = source;
  }

  /// Reads exactly one item.
  public static Cbor read(byte[] source) throws MalformedException {
    CborReader reader = new CborReader(source);
    Cbor item = reader.item(0);
    if (reader.at != source.length) {
      throw new MalformedException("bytes follow the end");
    }
    return item;
  }

  private Cbor item(int depth) throws MalformedException {
    if (depth > DEPTH) {
      throw new MalformedException("nested too deeply");
    }
    int first = next();
    long value = argument(first & 31);
    return switch (first >> 5) {
      case 0 -> new Cbor.Whole(value);
      case 1 -> new Cbor.Whole(~value);
      case 2 -> new Cbor.Bytes(take(value));
      case 3 -> new Cbor.Words(words(take(value)));
      case 4 -> items(value, depth);
      case 5 -> fields(value, depth);
      case 6 -> new Cbor.Tag(value, item(depth + 1));
      default -> throw new MalformedException("a kind of value that is not used");
    };
  }

  private long argument(int info) throws MalformedException {
    if (info < 24) {
      return info;
    }
    if (info > 27) {
      throw new MalformedException("a length without end");
    }
    int size = 1 << (info - 24);
    long value = 0;
    for (int i = 0; i < size; i++) {
      value = value << 8 | next();
    }
    long least = info == 24 ? 24 : 1L << (size * 4);
    if (value < least) {
      throw new MalformedException("a number longer than needed or too large");
    }
    return value;
  }

  private Cbor items(long count, int depth) throws MalformedException {
    fits(count);
    List<Cbor> items = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      items.add(item(depth + 1));
    }
    return new Cbor.Items(items);
  }

  private Cbor fields(long count, int depth) throws MalformedException {
    fits(count);
    Map<Cbor, Cbor> fields = new HashMap<>();
    byte[] before = {};
    for (long i = 0; i < count; i++) {
      int start = at;
      Cbor key = item(depth + 1);
      byte[] now = Arrays.copyOfRange(source, start, at);
      if (Arrays.compareUnsigned(before, now) >= 0) {
        throw new MalformedException("keys twice or out of order");
      }
      before = now;
      fields.put(key, item(depth + 1));
    }
    return new Cbor.Fields(fields);
  }

  private int next() throws MalformedException {
    if (at >= source.length) {
      throw new MalformedException("ends too early");
    }
    return source[at++] & 0xFF;
  }

  private byte[] take(long count) throws MalformedException {
    fits(count);
    byte[] taken = Arrays.copyOfRange(source, at, at + (int) count);
    at += (int) count;
    return taken;
  }

  private void fits(long count) throws MalformedException {
    if (count < 0 || count > source.length - at) {
      throw new MalformedException("ends too early");
    }
  }

  private static String words(byte[] utf8) throws MalformedException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException broken) {
      throw new MalformedException("text that is not UTF-8");
    }
  }
}
