package org.manamitra.vocabulary;

import java.util.regex.Pattern;

/// The number printed on a certificate.
public record CertificateNumber(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,4}[0-9]{2}-[A-Z0-9]+-[0-9A-Z]+");

  public CertificateNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a certificate number: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
