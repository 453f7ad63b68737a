package org.manamitra.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manamitra.vocabulary.DepartmentId;
import org.manamitra.vocabulary.FieldId;
import org.manamitra.vocabulary.ServiceId;
import org.manamitra.vocabulary.Text;

/// Everything about one service at one version.
///
/// @param version short hash of the file's meaning; a conversation goes on at the version it began
/// @param title at most 24 signs in each language, for lists
/// @param name the service's full official name
/// @param about what it gives, who may ask, in two or three sentences, told before the form
/// @param stages what an application passes through; empty for services answered in the chat
/// @param days promised working days, 0 is at once
/// @param daysSource where the promise is published, or `assumed`
/// @param examples ways of asking for it, any language and script, for search
public record ServiceDefinition(
    ServiceId id,
    String version,
    DepartmentId department,
    Kind kind,
    Text title,
    Text name,
    Text about,
    List<Question> questions,
    List<Stage> stages,
    Fee fee,
    List<Approval> approvals,
    int days,
    String daysSource,
    Optional<Paper> gives,
    List<String> examples) {

  public ServiceDefinition {
    questions = List.copyOf(questions);
    stages = List.copyOf(stages);
    approvals = List.copyOf(approvals);
    examples = List.copyOf(examples);
  }

  /// The questions on the route that these answers take.
  public List<Question> route(Map<FieldId, String> answers) {
    return questions.stream().filter(question -> question.when().holds(answers)).toList();
  }

  /// The question still open, computed from the answers alone; empty when all are answered. A
  /// skipped question has the empty answer.
  public Optional<Question> next(Map<FieldId, String> answers) {
    return route(answers).stream()
        .filter(question -> !answers.containsKey(question.id()))
        .findFirst();
  }

  public Optional<Question> question(FieldId id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /// What a service is, in the words of the catalogue.
  public enum Kind {
    CERTIFICATE,
    APPLICATION,
    LICENCE,
    BILL_PAYMENT,
    TAX_PAYMENT,
    BOOKING,
    GRIEVANCE,
    DOCUMENT_DOWNLOAD,
    DONATION,
    STATUS,
    INFORMATION
  }

  /// The document that a service gives: its heading, sentence, and rows by answer or fact.
  ///
  /// @param code two to four capitals that begin its number: `INC`
  /// @param title the heading
  /// @param statement the attesting sentence, with `{answer}` marks
  /// @param rows which answers and facts are printed, in order, with their labels
  /// @param name the answer or fact that holds the person's name
  /// @param fact the answer or fact that the seal carries (income, caste, consumer)
  /// @param validDays 0 when it does not expire
  public record Paper(
      String code,
      Text title,
      Text statement,
      List<Row> rows,
      String name,
      String fact,
      int validDays) {
    public Paper {
      rows = List.copyOf(rows);
    }

    /// One printed row.
    public record Row(String key, Text label) {}
  }
}
