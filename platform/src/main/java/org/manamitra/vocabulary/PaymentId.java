package org.manamitra.vocabulary;

import java.util.regex.Pattern;

/// A payment, our own number; it is the idempotency key towards the gateway.
public record PaymentId(String value) {
  private static final Pattern SHAPE = Pattern.compile("P[0-9A-Z]{12,20}");

  public PaymentId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a payment id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
