package org.manamitra.vocabulary;

import java.util.regex.Pattern;

/// A paper handed in or given out.
public record DocumentId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

  public DocumentId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a document id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
