package org.manamitra.department;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.manamitra.vocabulary.ApplicationNumber;
import org.manamitra.vocabulary.DepartmentId;
import org.manamitra.vocabulary.FieldId;
import org.manamitra.vocabulary.Money;
import org.manamitra.vocabulary.PaymentId;
import org.manamitra.vocabulary.ServiceId;
import org.manamitra.vocabulary.Text;

/// The port to a department's own system. Every request that changes something carries a key under
/// which it may be repeated without a second effect.
public interface DepartmentSystem {

  Answer ask(DepartmentId department, Request request);

  /// What can be asked of a department.
  sealed interface Request {
    ServiceId service();

    record Quote(ServiceId service, Map<FieldId, String> answers) implements Request {}

    record Submit(
        ServiceId service,
        ApplicationNumber application,
        Map<FieldId, String> answers,
        List<String> documentDigests)
        implements Request {}

    record Credit(
        ServiceId service,
        ApplicationNumber application,
        String reference,
        PaymentId payment,
        Money amount)
        implements Request {}

    record Slots(ServiceId service, Map<FieldId, String> answers, LocalDate from, int days)
        implements Request {}

    record Hold(ServiceId service, ApplicationNumber application, Map<FieldId, String> answers)
        implements Request {}

    record Confirm(ServiceId service, ApplicationNumber application, String hold)
        implements Request {}

    record Release(ServiceId service, ApplicationNumber application, String hold)
        implements Request {}

    record Fetch(ServiceId service, Map<FieldId, String> answers) implements Request {}
  }

  /// What a department said. A time-out or a broken answer is `Silence`: it may have happened, and
  /// the same request is sent again under the same key.
  sealed interface Answer {

    record Quoted(String reference, Money amount, String payer, Text what) implements Answer {}

    record Done(String reference, Map<String, String> facts) implements Answer {}

    record Held(String hold, Money amount, Instant until) implements Answer {}

    record Free(List<Slot> slots) implements Answer {}

    record Fetched(Map<String, String> facts, Text said, List<Item> items) implements Answer {}

    /// A refusal on the merits, in the department's words.
    record Refused(String code, Text why) implements Answer {}

    record Silence(String reason) implements Answer {}
  }

  /// @param id the department's own, canonical answer of a slot question
  record Slot(String id, LocalDate date, String start, String end, int free, Money price) {}

  /// One found thing, such as a hospital: a heading and a few lines.
  record Item(Text title, List<Text> lines) {
    public Item {
      lines = List.copyOf(lines);
    }
  }
}
