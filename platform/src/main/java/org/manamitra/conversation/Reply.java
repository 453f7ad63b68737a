package org.manamitra.conversation;

import java.util.List;
import java.util.Optional;
import org.manamitra.vocabulary.DocumentId;
import org.manamitra.vocabulary.Money;

/// One message to a citizen, in the citizen's language, for any channel. The channel keeps the
/// limits of its own wire: it splits, pages and shortens, and never loses an option.
public sealed interface Reply {

  record Words(String body) implements Reply {}

  /// At most three options, each a button.
  record Buttons(String body, List<Option> options) implements Reply {
    public Buttons {
      options = List.copyOf(options);
      if (options.isEmpty() || options.size() > 3) {
        throw new IllegalArgumentException("buttons are one to three");
      }
    }
  }

  /// Any number of options. A channel that shows ten at a time pages them: the option id `page:N`
  /// is the channel's own and asks for the same reply at page N, counted from 0.
  ///
  /// @param button what opens the list: `Choose`
  /// @param page which page is shown
  record Choice(String body, String button, List<Option> options, int page) implements Reply {
    public Choice {
      options = List.copyOf(options);
      if (options.isEmpty()) {
        throw new IllegalArgumentException("nothing to choose from");
      }
    }
  }

  /// Several questions at once, for a phone that takes a form; `otherwise` asks the first of them
  /// in plain chat.
  ///
  /// @param token unguessable, comes back with the answers
  record Form(
      String body, String button, String token, String title, List<Input> inputs, Reply otherwise)
      implements Reply {
    public Form {
      inputs = List.copyOf(inputs);
    }
  }

  record PlaceRequest(String body) implements Reply {}

  record Document(DocumentId document, String fileName, String caption) implements Reply {}

  record Audio(DocumentId document) implements Reply {}

  /// Asks for money.
  ///
  /// @param reference the payment's id, which the gateway knows as well
  /// @param what the line on the bill
  /// @param pageUrl the gateway's hosted page
  /// @param upiLink `upi://pay?…`
  record PaymentRequest(
      String body, String reference, Money amount, String what, String pageUrl, String upiLink)
      implements Reply {}

  /// One thing to choose.
  ///
  /// @param group the heading it stands under in a long list, may be absent
  record Option(String id, String title, Optional<String> description, Optional<String> group) {
    public static Option of(String id, String title) {
      return new Option(id, title, Optional.empty(), Optional.empty());
    }

    public static Option of(String id, String title, String description) {
      return new Option(id, title, Optional.of(description), Optional.empty());
    }
  }

  /// One line of a form.
  ///
  /// @param name the question's id
  /// @param options empty unless one of them is to be picked
  record Input(
      String name, String label, String hint, Kind kind, boolean optional, List<Option> options) {
    public Input {
      options = List.copyOf(options);
    }

    public enum Kind {
      WORDS,
      NUMBER,
      DATE,
      PICK
    }
  }
}
