package org.manamitra.application;

import java.util.ArrayList;
import java.util.List;

/// What a command did.
public sealed interface Outcome {

  /// It was applied; the events say what is now true, in order.
  record Moved(Application now, List<Event> events) implements Outcome {
    public Moved {
      events = List.copyOf(events);
    }

    /// The same move with events that come before its own.
    Moved after(Event... before) {
      List<Event> all = new ArrayList<>(List.of(before));
      all.addAll(events);
      return new Moved(now, all);
    }
  }

  /// It does not fit; nothing changed.
  record Declined(String because) implements Outcome {}
}
