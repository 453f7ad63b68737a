package org.manamitra.catalogue.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manamitra.vocabulary.FieldId;
import org.manamitra.vocabulary.Language;

/// Everything a field may look at while it reads one answer.
///
/// @param language the citizen's language
/// @param today the day in the state, for dates and ages
/// @param answers canonical answers given so far, by question
/// @param choices the service's own choices (and slots fetched from the department), may be empty
/// @param limits bounds declared by the service: `min`, `max`, `pattern`, `past`, …
/// @param places the state's register of places
public record Asked(
    Language language,
    LocalDate today,
    Map<FieldId, String> answers,
    List<Reading.Candidate> choices,
    Map<String, String> limits,
    Places places) {

  public Asked {
    answers = Map.copyOf(answers);
    choices = List.copyOf(choices);
    limits = Map.copyOf(limits);
  }

  public Optional<String> limit(String name) {
    return Optional.ofNullable(limits.get(name));
  }

  public Optional<String> answer(String field) {
    return Optional.ofNullable(answers.get(new FieldId(field)));
  }
}
