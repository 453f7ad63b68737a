package org.manamitra.catalogue.field;

import java.util.List;
import org.manamitra.vocabulary.Text;

/// One kind of answer: it asks, explains, reads and shows itself in three languages. Fields are
/// shared by all services and hold no state.
public interface Field {

  /// The word that service files use: `aadhaar`, `date`, `village`.
  String name();

  /// The usual question, where the service has no words of its own for it.
  Text ask();

  /// How to answer, with an example.
  Text explain();

  /// How the answer is given on a phone; the channel chooses the widget.
  Input input();

  /// Reads typed or spoken words, or a picked value, into a canonical value.
  Reading read(String words, Asked asked);

  /// A canonical value as a person reads it; what must be hidden (Aadhaar, account) is masked here.
  Text shown(String value, Asked asked);

  /// What can be picked instead of typed, best first; empty when there is nothing to pick.
  default List<Reading.Candidate> candidates(Asked asked) {
    return List.of();
  }

  /// True when the value may be kept in full only as a keyed hash (Aadhaar).
  default boolean sealed() {
    return false;
  }

  /// True when the answer may be offered again in a later service (`Use the same name?`).
  default boolean reusable() {
    return false;
  }

  /// The widget an answer wants.
  enum Input {
    WORDS,
    NUMBER,
    DATE,
    PICK,
    PAPER,
    PLACE,
    SLOT
  }
}
