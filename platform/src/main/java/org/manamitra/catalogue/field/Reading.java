package org.manamitra.catalogue.field;

import java.util.List;
import org.manamitra.vocabulary.Text;

/// What a field made of a citizen's words.
public sealed interface Reading {

  /// Understood. The value is canonical (ISO date, paise, E.164, place code) and is what is kept.
  record Accepted(String value) implements Reading {}

  /// Not an answer; `why` says what is expected, politely, and the question is asked again.
  record Refused(Text why) implements Reading {}

  /// Several answers are meant; the citizen picks one. Never empty, never one.
  record Ambiguous(List<Candidate> candidates) implements Reading {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /// One possible answer: its canonical value and how it is shown.
  record Candidate(String value, Text title, Text description) {}
}
