package org.manamitra.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The part of CBOR that certificates use, in the one deterministic form of RFC 8949 section 4.2.1:
/// whole numbers, byte and text strings, arrays, maps and tags. What is written has one form only,
/// and [CborReader] refuses every other form.
public sealed interface Cbor {

  /// A whole number.
  record Whole(long value) implements Cbor {}

  /// A byte string.
  record Bytes(byte[] value) implements Cbor {
    public Bytes {
      value = value.clone();
    }

    @Override
    public byte[] value() {
      return value.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes that && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(value);
    }
  }

  /// A text string.
  record Words(String value) implements Cbor {}

  /// An array.
  record Items(List<Cbor> values) implements Cbor {
    public Items {
      values = List.copyOf(values);
    }
  }

  /// A map.
  record Fields(Map<Cbor, Cbor> values) implements Cbor {
    public Fields {
      values = Map.copyOf(values);
    }
  }

  /// A tagged item.
  record Tag(long number, Cbor content) implements Cbor {}

  /// The bytes of this item.
  default byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (this) {
      case Whole(long value) -> head(out, value < 0 ? 1 : 0, value < 0 ? ~value : value);
      case Bytes(byte[] value) -> {
        head(out, 2, value.length);
        out.writeBytes(value);
      }
      case Words(String value) -> {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        head(out, 3, utf8.length);
        out.writeBytes(utf8);
      }
      case Items(List<Cbor> values) -> {
        head(out, 4, values.size());
        values.forEach(item -> out.writeBytes(item.bytes()));
      }
      case Fields(Map<Cbor, Cbor> values) -> {
        head(out, 5, values.size());
        TreeMap<byte[], byte[]> sorted = new TreeMap<>(Arrays::compareUnsigned);
        values.forEach((key, value) -> sorted.put(key.bytes(), value.bytes()));
        sorted.forEach((key, value) -> {
          out.writeBytes(key);
          out.writeBytes(value);
        });
      }
      case Tag(long number, Cbor content) -> {
        head(out, 6, number);
        out.writeBytes(content.bytes());
      }
    }
    return out.toByteArray();
  }

  private static void head(ByteArrayOutputStream out, int major, long value) {
    int kind = major << 5;
    if (value < 24) {
      out.write(kind | (int) value);
      return;
    }
    int size = value <= 0xFF ? 0 : value <= 0xFFFF ? 1 : value <= 0xFFFF_FFFFL ? 2 : 3;
    out.write(kind | 24 + size);
    for (int shift = (8 << size) - 8; shift >= 0; shift -= 8) {
      out.write((int) (value >>> shift));
    }
  }
}
