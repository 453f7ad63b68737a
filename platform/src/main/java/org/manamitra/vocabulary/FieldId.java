package org.manamitra.vocabulary;

import java.util.regex.Pattern;

/// A question of a service: `date_of_birth`.
public record FieldId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]*");

  public FieldId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a field id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
