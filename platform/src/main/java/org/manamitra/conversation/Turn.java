package org.manamitra.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manamitra.department.DepartmentSystem;
import org.manamitra.vocabulary.ApplicationNumber;
import org.manamitra.vocabulary.DocumentId;
import org.manamitra.vocabulary.Text;

/// What a citizen did, or what was learned for a citizen who waits for it.
public sealed interface Turn {

  /// Typed words.
  record Wrote(String words) implements Turn {}

  /// Picked something that was offered; `id` is the option's id.
  record Chose(String id, String title) implements Turn {}

  /// Sent a photo or a paper, which is kept already.
  record SentDocument(DocumentId document, String mediaType, long size) implements Turn {}

  /// Spoke. The recording is kept already; the words are there when a recogniser understood it.
  record Spoke(DocumentId recording, Optional<String> words) implements Turn {}

  /// Sent a file that was refused, with the reason.
  record SentUnusable(Text why) implements Turn {}

  record SharedPlace(double latitude, double longitude) implements Turn {}

  /// Sent a form; the values are as typed, by question id. The token is the one of [Reply.Form].
  record FilledForm(String token, Map<String, String> values) implements Turn {
    public FilledForm {
      values = Map.copyOf(values);
    }
  }

  /// Something the channel cannot give a meaning: a sticker, a contact, a poll, an edit.
  record Unexpected(String kind) implements Turn {}

  /// Free slots that a department named.
  record LearnedSlots(List<DepartmentSystem.Slot> slots) implements Turn {
    public LearnedSlots {
      slots = List.copyOf(slots);
    }
  }

  /// What a department found for a question that is answered in the chat.
  record LearnedItems(Text said, List<DepartmentSystem.Item> items) implements Turn {
    public LearnedItems {
      items = List.copyOf(items);
    }
  }

  /// The department was silent or refused.
  record LearnedNothing(Text why) implements Turn {}

  /// The citizen's own applications, newest first.
  record LearnedApplications(List<Line> lines) implements Turn {
    public LearnedApplications {
      lines = List.copyOf(lines);
    }
  }

  /// One application with what can be done about it now.
  record LearnedApplication(Line line, Text detail, List<Verb> verbs) implements Turn {
    public LearnedApplication {
      verbs = List.copyOf(verbs);
    }
  }

  /// The citizen's certificates and receipts, newest first.
  record LearnedPapers(List<Paper> papers) implements Turn {
    public LearnedPapers {
      papers = List.copyOf(papers);
    }
  }

  /// One application on one line.
  record Line(ApplicationNumber number, Text service, Text state) {}

  /// One paper of the citizen.
  record Paper(DocumentId document, String number, Text title) {}

  /// What a citizen can do about an application.
  enum Verb {
    PAY,
    CONFIRM,
    REOPEN,
    ANSWER,
    CANCEL
  }
}
