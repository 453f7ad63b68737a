package org.manamitra.vocabulary;

import java.util.function.UnaryOperator;

/// One text in every language. No language may be missing; an empty text is a fault of its author.
public record Text(String te, String hi, String en) {

  public Text {
    if (te.isBlank() || hi.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a text misses a language: " + en);
    }
  }

  /// A text that reads the same everywhere: a number, a code, a proper name.
  public static Text same(String words) {
    return new Text(words, words, words);
  }

  public String in(Language language) {
    return switch (language) {
      case TE -> te;
      case HI -> hi;
      case EN -> en;
    };
  }

  /// The same text with each language's words changed in the same way.
  public Text map(UnaryOperator<String> change) {
    return new Text(change.apply(te), change.apply(hi), change.apply(en));
  }

  /// Replaces `{name}` by a value in all languages.
  public Text with(String name, String value) {
    String mark = "{" + name + "}";
    return map(words -> words.replace(mark, value));
  }

  /// Replaces `{name}` by a text, language by language.
  public Text with(String name, Text value) {
    String mark = "{" + name + "}";
    return new Text(
        te.replace(mark, value.te), hi.replace(mark, value.hi), en.replace(mark, value.en));
  }
}
