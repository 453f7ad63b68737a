package org.manamitra.vocabulary;

import java.util.regex.Pattern;

/// An office of the state that may hold a file: `tahsildar.tenali`.
public record OfficeId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

  public OfficeId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a office id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
