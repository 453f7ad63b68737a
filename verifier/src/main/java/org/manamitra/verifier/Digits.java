package org.manamitra.verifier;

import java.math.BigInteger;
import java.util.Arrays;

/// Bytes as decimal digits, as FIDO's hybrid QR codes write them: 7 bytes, least significant first,
/// become 17 digits; a tail of 6, 5, 4, 3, 2 or 1 bytes becomes 15, 13, 10, 8, 5 or 3.
public final class Digits {
  private static final int BYTES = 7;
  private static final int[] LENGTHS = {0, 3, 5, 8, 10, 13, 15, 17};

  private Digits() {}

  public static String of(byte[] bytes) {
    StringBuilder digits = new StringBuilder();
    for (int at = 0; at < bytes.length; at += BYTES) {
      int size = Math.min(BYTES, bytes.length - at);
      long value = 0;
      for (int i = size - 1; i >= 0; i--) {
        value = value << 8 | (bytes[at + i] & 0xFF);
      }
      String written = Long.toString(value);
      digits.append("0".repeat(LENGTHS[size] - written.length())).append(written);
    }
    return digits.toString();
  }

  /// Only the digits 0 to 9 of ASCII count; a group too large for its bytes is refused, so that one
  /// content has one spelling.
  public static byte[] read(String digits) throws MalformedException {
    int tail = Arrays.binarySearch(LENGTHS, digits.length() % LENGTHS[BYTES]);
    if (tail < 0) {
      throw new MalformedException("a number of digits that cannot be");
    }
    byte[] bytes = new byte[digits.length() / LENGTHS[BYTES] * BYTES + tail];
    int from = 0;
    for (int at = 0; at < bytes.length; at += BYTES) {
      int size = Math.min(BYTES, bytes.length - at);
      long value = number(digits.substring(from, from + LENGTHS[size]));
      from += LENGTHS[size];
      if (value >>> (8 * size) != 0) {
        throw new MalformedException("a group of digits is too large");
      }
      for (int i = 0; i < size; i++) {
        bytes[at + i] = (byte) (value >>> (8 * i));
      }
    }
    return bytes;
  }

  private static long number(String digits) throws MalformedException {
    for (int at = 0; at < digits.length(); at++) {
      if (digits.charAt(at) < '0' || digits.charAt(at) > '9') {
        throw new MalformedException("a sign that is not a digit");
      }
    }
    return new BigInteger(digits).longValueExact();
  }
}
