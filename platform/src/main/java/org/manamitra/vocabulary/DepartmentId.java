package org.manamitra.vocabulary;

import java.util.regex.Pattern;

/// A department of the state, by the name of its file: `revenue`.
public record DepartmentId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public DepartmentId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a department id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
