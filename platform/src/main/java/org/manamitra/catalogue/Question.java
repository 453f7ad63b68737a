package org.manamitra.catalogue;

import java.util.List;
import java.util.Map;
import org.manamitra.catalogue.field.Field;
import org.manamitra.catalogue.field.Reading;
import org.manamitra.vocabulary.FieldId;
import org.manamitra.vocabulary.Text;

/// One question of a service: a field of the library with the service's own words and bounds.
///
/// @param id unique within the service; the key of its answer
/// @param field the kind of answer
/// @param label two or three words for summaries and the desk
/// @param ask the question in full
/// @param explain how to answer, with an example
/// @param when asked only if this holds over the answers so far
/// @param optional may be skipped
/// @param choices what may be chosen; empty unless the field is a choice
/// @param limits bounds such as `min`, `max`, `pattern`
public record Question(
    FieldId id,
    Field field,
    Text label,
    Text ask,
    Text explain,
    Condition when,
    boolean optional,
    List<Reading.Candidate> choices,
    Map<String, String> limits) {

  public Question {
    choices = List.copyOf(choices);
    limits = Map.copyOf(limits);
  }
}
