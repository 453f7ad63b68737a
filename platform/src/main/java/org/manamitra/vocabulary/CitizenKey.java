package org.manamitra.vocabulary;

import java.util.regex.Pattern;

/// A citizen inside the house: 22 letters drawn from a keyed hash, without a phone number in it.
/// First part of the primary key of every busy table, so that a larger database can shard by it.
public record CitizenKey(String value) implements Comparable<CitizenKey> {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

  public CitizenKey {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a citizen key");
    }
  }

  @Override
  public int compareTo(CitizenKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
