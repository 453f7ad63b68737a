package org.manamitra.catalogue.field;

import java.util.List;
import java.util.Optional;
import org.manamitra.vocabulary.PlaceCode;
import org.manamitra.vocabulary.Text;

/// The state's register of places, found in spite of spelling and script.
public interface Places {

  Optional<Place> byCode(PlaceCode code);

  /// Places of one level below `within` (or anywhere when empty), in the order of their names.
  List<Place> all(Level level, Optional<PlaceCode> within);

  /// Places that the words may mean, best first, at most `limit`; an exact name gives one.
  List<Place> find(String words, Level level, Optional<PlaceCode> within, int limit);

  /// The kinds of place, from the largest.
  enum Level {
    DISTRICT,
    MANDAL,
    VILLAGE,
    TOWN
  }

  /// @param parent the place that holds this one, empty for a district
  record Place(PlaceCode code, Level level, Text name, Optional<PlaceCode> parent) {}
}
