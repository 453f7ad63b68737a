package org.manamitra.vocabulary;

import java.util.regex.Pattern;

/// An officer, by sign-in name.
public record OfficerId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

  public OfficerId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a officer id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
