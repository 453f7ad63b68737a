package org.manamitra.vocabulary;

/// An amount in paise, never negative; ₹1 is 100 paise. Rupees are never a floating number.
public record Money(long paise) implements Comparable<Money> {
  public static final Money ZERO = new Money(0);

  public Money {
    if (paise < 0) {
      throw new IllegalArgumentException("money is never negative");
    }
  }

  public static Money rupees(long rupees) {
    return new Money(Math.multiplyExact(rupees, 100L));
  }

  public boolean isZero() {
    return paise == 0;
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(paise, other.paise));
  }

  /// ₹ with Indian grouping: 1,23,456 or 1,23,456.50. Western digits, as bills print them.
  public String shown() {
    long rupees = paise / 100;
    long rest = paise % 100;
    String grouped = grouped(Long.toString(rupees));
    return rest == 0 ? "₹" + grouped : "₹%s.%02d".formatted(grouped, rest);
  }

  /// The amount as UPI and banks write it: `1240.00`.
  public String decimal() {
    return "%d.%02d".formatted(paise / 100, paise % 100);
  }

  private static String grouped(String digits) {
    if (digits.length() <= 3) {
      return digits;
    }
    StringBuilder front = new StringBuilder(digits.substring(0, digits.length() - 3));
    for (int at = front.length() - 2; at > 0; at -= 2) {
      front.insert(at, ',');
    }
    return front + "," + digits.substring(digits.length() - 3);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(paise, other.paise);
  }
}
