package org.manamitra.vocabulary;

import java.util.Locale;
import java.util.Optional;

/// The number of an application: `MM` and nine signs of which the last checks the others, such as
/// `MM7K2P4QX9T`. Signs that look alike (I, L, O, U) are not used; a mistyped or swapped sign is
/// found by the check digit (Luhn mod 32), so that a wrong number is never somebody else's.
public record ApplicationNumber(String value) {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BODY = 8;

  public ApplicationNumber {
    if (!valid(value)) {
      throw new IllegalArgumentException("not an application number");
    }
  }

  /// Makes the number of a serial; the lowest 40 bits count.
  public static ApplicationNumber of(long serial) {
    StringBuilder body = new StringBuilder(BODY);
    for (int at = BODY - 1; at >= 0; at--) {
      body.append(SIGNS.charAt((int) (serial >>> (at * 5)) & 31));
    }
    return new ApplicationNumber("MM" + body + check(body));
  }

  /// Reads what a person typed: spaces, dashes and small letters are forgiven, O is read as zero, I
  /// and L as one.
  public static Optional<ApplicationNumber> read(String words) {
    String folded =
        words
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\-#:.]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return valid(folded) ? Optional.of(new ApplicationNumber(folded)) : Optional.empty();
  }

  private static boolean valid(String value) {
    if (value.length() != BODY + 3 || !value.startsWith("MM")) {
      return false;
    }
    String body = value.substring(2, BODY + 2);
    for (int at = 0; at < BODY; at++) {
      if (SIGNS.indexOf(body.charAt(at)) < 0) {
        return false;
      }
    }
    return value.charAt(BODY + 2) == check(body);
  }

  private static char check(CharSequence body) {
    int sum = 0;
    for (int at = 0; at < body.length(); at++) {
      int digit = SIGNS.indexOf(body.charAt(body.length() - 1 - at));
      int weighted = at % 2 == 0 ? digit * 2 : digit;
      sum += weighted / 32 + weighted % 32;
    }
    return SIGNS.charAt((32 - sum % 32) % 32);
  }

  @Override
  public String toString() {
    return value;
  }
}
