package org.manamitra.vocabulary;

import java.util.Optional;

/// A language in which the house speaks. The code is ISO 639-1, as WhatsApp templates use it.
public enum Language {
  TE("te", "తెలుగు"),
  HI("hi", "हिन्दी"),
  EN("en", "English");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  public String code() {
    return code;
  }

  /// The language's name in itself, as a citizen looks for it in a list.
  public String ownName() {
    return ownName;
  }

  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
