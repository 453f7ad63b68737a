package org.manamitra.catalogue;

import java.util.List;
import java.util.Map;
import org.manamitra.vocabulary.FieldId;

/// When a question is asked. Deliberately no language: four kinds of data.
public sealed interface Condition {

  boolean holds(Map<FieldId, String> answers);

  record Always() implements Condition {
    @Override
    public boolean holds(Map<FieldId, String> answers) {
      return true;
    }
  }

  /// The answer to `field` is one of `values`.
  record Is(FieldId field, List<String> values) implements Condition {
    public Is {
      values = List.copyOf(values);
    }

    @Override
    public boolean holds(Map<FieldId, String> answers) {
      String answer = answers.get(field);
      return answer != null && values.contains(answer);
    }
  }

  record Not(Condition condition) implements Condition {
    @Override
    public boolean holds(Map<FieldId, String> answers) {
      return !condition.holds(answers);
    }
  }

  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean holds(Map<FieldId, String> answers) {
      return conditions.stream().allMatch(condition -> condition.holds(answers));
    }
  }
}
