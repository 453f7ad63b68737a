package org.manamitra.vocabulary;

import java.util.regex.Pattern;

/// A place of the state's own register: `d-guntur`, `m-tenali`, `v-…`.
public record PlaceCode(String value) {
  private static final Pattern SHAPE = Pattern.compile("[a-z]{1,3}-[a-z0-9-]+");

  public PlaceCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a place code: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
