package org.manamitra.vocabulary;

import java.util.regex.Pattern;

/// A phone number as WhatsApp writes it: country code and number, digits only (E.164 without +).
public record Phone(String digits) {
  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{6,14}");

  public Phone {
    if (!SHAPE.matcher(digits).matches()) {
      throw new IllegalArgumentException("not a phone number");
    }
  }

  /// Only the last four digits, for logs and pages.
  public String masked() {
    return "•••• " + digits.substring(digits.length() - 4);
  }

  @Override
  public String toString() {
    return masked();
  }
}
