package org.manamitra.vocabulary;

import java.util.regex.Pattern;

/// A service of the catalogue, by the name of its file: `income-certificate`.
public record ServiceId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public ServiceId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a service id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
