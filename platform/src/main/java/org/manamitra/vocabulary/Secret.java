package org.manamitra.vocabulary;

/// A word that must not be shown: a key, a token, a password. Reading it is spelled out at the
/// place that needs it; printing it prints nothing.
public record Secret(String value) {

  public Secret {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a secret is empty");
    }
  }

  @Override
  public String toString() {
    return "[secret]";
  }
}
