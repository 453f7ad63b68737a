package org.manamitra.certificate;

import java.util.Locale;
import org.manamitra.vocabulary.CertificateNumber;

/// How certificates are numbered: state, year, office, serial within both, and a check digit (Luhn)
/// over the digits of year and serial, such as `AP26-TNL-0000148`.
public final class Numbering {
  private Numbering() {}

  public static CertificateNumber number(int year, String officeCode, long serial) {
    if (serial < 1 || !officeCode.matches("[A-Z0-9]{1,12}")) {
      throw new IllegalArgumentException("no number for office " + officeCode);
    }
    String digits = String.format(Locale.ROOT, "%02d%06d", year % 100, serial);
    return new CertificateNumber(
        "AP%s-%s-%s%d"
            .formatted(digits.substring(0, 2), officeCode, digits.substring(2), check(digits)));
  }

  /// Whether the last digit checks the others.
  public static boolean holds(CertificateNumber number) {
    String digits = number.value().replaceAll("^[A-Z]+|-[A-Z0-9]+-", "");
    return digits.matches("[0-9]{9,}")
        && digits.charAt(digits.length() - 1) - '0'
            == check(digits.substring(0, digits.length() - 1));
  }

  private static int check(String digits) {
    int sum = 0;
    for (int at = 0; at < digits.length(); at++) {
      int digit = digits.charAt(digits.length() - 1 - at) - '0';
      int weighted = at % 2 == 0 ? digit * 2 : digit;
      sum += weighted / 10 + weighted % 10;
    }
    return (10 - sum % 10) % 10;
  }
}
