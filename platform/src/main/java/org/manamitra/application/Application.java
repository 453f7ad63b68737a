package org.manamitra.application;

import java.util.List;
import java.util.Optional;
import org.manamitra.catalogue.Stage;
import org.manamitra.vocabulary.ApplicationNumber;
import org.manamitra.vocabulary.Money;
import org.manamitra.vocabulary.PaymentId;
import org.manamitra.vocabulary.ServiceId;

/// What a citizen asked for, and how far it is. Certificates, bills, bookings and grievances all
/// live this one life, with the stages that their service declares.
///
/// @param at the index of the present stage in the plan
/// @param due what is to be paid, zero until it is known
/// @param paid the payment that was received, if any
/// @param reference the department's own reference (quote, hold), if any
public record Application(
    ApplicationNumber number,
    ServiceId service,
    String version,
    Plan plan,
    int at,
    State state,
    Money due,
    Optional<PaymentId> paid,
    Optional<String> reference) {

  /// What of a service definition decides the life.
  ///
  /// @param approvals how many approval steps a review has
  public record Plan(List<Stage> stages, int approvals) {
    public Plan {
      stages = List.copyOf(stages);
    }
  }

  /// A citizen may reopen a grievance this often; afterwards it goes up to the next level (PGRS
  /// practice, two reopenings).
  public static final int REOPENINGS = 2;

  /// A new application on its first stage, and what that asks for.
  public static Outcome.Moved submit(
      ApplicationNumber number, ServiceId service, String version, Plan plan, Money due) {
    Application fresh =
        new Application(
            number,
            service,
            version,
            plan,
            -1,
            new State.Submitted(),
            due,
            Optional.empty(),
            Optional.empty());
    Outcome.Moved entered = Life.next(fresh);
    return entered.after(new Event.Submitted());
  }

  /// Applies a command. A command that does not fit the state is declined and changes nothing.
  public Outcome hear(Command command) {
    return Life.hear(this, command);
  }

  Application in(State next) {
    return new Application(number, service, version, plan, at, next, due, paid, reference);
  }

  Application at(int stage, State next) {
    return new Application(number, service, version, plan, stage, next, due, paid, reference);
  }

  Application owing(Money amount, String from) {
    return new Application(
        number, service, version, plan, at, state, amount, paid, Optional.of(from));
  }

  Application paidBy(PaymentId payment) {
    return new Application(
        number, service, version, plan, at, state, due, Optional.of(payment), reference);
  }
}
