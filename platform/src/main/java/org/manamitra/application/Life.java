package org.manamitra.application;

import java.util.List;
import org.manamitra.catalogue.Stage;
import org.manamitra.vocabulary.PaymentId;

/// The one life of every application. The outer switch is over the state and has no default: a new
/// state does not compile until its life is written here. The inner default declines.
final class Life {

  private Life() {}

  static Outcome hear(Application now, Command command) {
    if (command instanceof Command.PaymentCaptured captured
        && !(now.state() instanceof State.AwaitingPayment)) {
      return straggler(now, captured);
    }
    return switch (now.state()) {
      case State.Submitted _ -> declined(now, command);
      case State.Quoting _ -> quoting(now, command);
      case State.Holding _ -> holding(now, command);
      case State.AwaitingPayment _ -> awaitingPayment(now, command);
      case State.Crediting _ -> crediting(now, command);
      case State.UnderReview review -> underReview(now, review.step(), command);
      case State.Queried queried -> queried(now, queried.step(), command);
      case State.Working working -> working(now, working.reopened(), command);
      case State.Resolved resolved -> resolved(now, resolved.reopened(), command);
      case State.Lodging _ -> lodging(now, command);
      case State.Fetching _ -> fetching(now, command);
      case State.Issuing _ -> issuing(now, command);
      case State.Refunding _ -> refunding(now, command);
      case State.Delivered _,
          State.Confirmed _,
          State.Rejected _,
          State.Cancelled _,
          State.Lapsed _,
          State.Refunded _ ->
          declined(now, command);
    };
  }

  /// Money for an application that no longer waits for it. The payment that was already taken is a
  /// repeat and declined; any other goes back whole.
  private static Outcome straggler(Application now, Command.PaymentCaptured captured) {
    if (now.paid().filter(captured.payment()::equals).isPresent()) {
      return new Outcome.Declined("this payment was taken before");
    }
    return new Outcome.Moved(now, List.of(new Event.RefundDue(captured.payment())));
  }

  private static Outcome quoting(Application now, Command command) {
    return switch (command) {
      case Command.QuoteCame quote -> next(now.owing(quote.amount(), quote.reference()));
      case Command.DepartmentRefused refused -> refused(now, refused);
      case Command.CitizenCancels _ -> cancelled(now);
      default -> declined(now, command);
    };
  }

  private static Outcome holding(Application now, Command command) {
    return switch (command) {
      case Command.HoldCame hold -> next(now.owing(hold.amount(), hold.hold()));
      case Command.DepartmentRefused refused -> refused(now, refused);
      default -> declined(now, command);
    };
  }

  private static Outcome awaitingPayment(Application now, Command command) {
    return switch (command) {
      case Command.PaymentCaptured captured when captured.amount().equals(now.due()) ->
          next(now.paidBy(captured.payment()))
              .after(new Event.PaymentReceived(captured.payment(), captured.amount()));
      case Command.PaymentCaptured captured ->
          new Outcome.Moved(now, List.of(new Event.RefundDue(captured.payment())));
      case Command.PaymentLapsed _ -> moved(now, new State.Lapsed(), new Event.Lapsed());
      case Command.CitizenCancels _ -> cancelled(now);
      default -> declined(now, command);
    };
  }

  private static Outcome crediting(Application now, Command command) {
    return switch (command) {
      case Command.Credited credited -> next(now).after(new Event.Credited(credited.receipt()));
      case Command.DepartmentRefused refused -> refused(now, refused);
      default -> declined(now, command);
    };
  }

  private static Outcome underReview(Application now, int step, Command command) {
    return switch (command) {
      case Command.Approve yes -> approved(now, step, yes);
      case Command.Reject no ->
          moved(now, new State.Rejected(), new Event.RejectedBy(no.officer(), no.reason()));
      case Command.Query query ->
          moved(now, new State.Queried(step), new Event.Queried(query.officer(), query.question()));
      case Command.Overdue _ -> new Outcome.Moved(now, List.of(new Event.Escalated()));
      case Command.CitizenCancels _ when now.paid().isEmpty() -> cancelled(now);
      default -> declined(now, command);
    };
  }

  private static Outcome approved(Application now, int step, Command.Approve yes) {
    Event.StepApproved event = new Event.StepApproved(step, yes.officer(), yes.remark());
    return step + 1 < now.plan().approvals()
        ? moved(now, new State.UnderReview(step + 1), event, new Event.ReviewBegan(step + 1))
        : next(now).after(event);
  }

  private static Outcome queried(Application now, int step, Command command) {
    return switch (command) {
      case Command.CitizenAnswers answer ->
          moved(now, new State.UnderReview(step), new Event.Answered(answer.words()));
      case Command.Reject no ->
          moved(now, new State.Rejected(), new Event.RejectedBy(no.officer(), no.reason()));
      case Command.Overdue _ -> moved(now, new State.Lapsed(), new Event.Lapsed());
      case Command.CitizenCancels _ when now.paid().isEmpty() -> cancelled(now);
      default -> declined(now, command);
    };
  }

  private static Outcome working(Application now, int reopened, Command command) {
    return switch (command) {
      case Command.Report report ->
          confirmationFollows(now)
              ? moved(
                  now,
                  new State.Resolved(reopened),
                  new Event.Reported(report.officer(), report.done()))
              : next(now).after(new Event.Reported(report.officer(), report.done()));
      case Command.Reject no ->
          moved(now, new State.Rejected(), new Event.RejectedBy(no.officer(), no.reason()));
      case Command.Overdue _ -> new Outcome.Moved(now, List.of(new Event.Escalated()));
      case Command.CitizenCancels _ -> cancelled(now);
      default -> declined(now, command);
    };
  }

  private static boolean confirmationFollows(Application now) {
    return now.plan().stages().subList(now.at() + 1, now.plan().stages().size()).stream()
        .anyMatch(Stage.CONFIRM::equals);
  }

  private static Outcome resolved(Application now, int reopened, Command command) {
    return switch (command) {
      case Command.CitizenConfirms _ -> moved(now, new State.Confirmed(), new Event.Confirmed());
      case Command.CitizenReopens again -> reopened(now, reopened + 1, again);
      default -> declined(now, command);
    };
  }

  private static Outcome reopened(Application now, int times, Command.CitizenReopens again) {
    Outcome.Moved moved =
        moved(now, new State.Working(times), new Event.Reopened(times, again.words()));
    return times > Application.REOPENINGS
        ? new Outcome.Moved(moved.now(), List.of(moved.events().getFirst(), new Event.Escalated()))
        : moved;
  }

  private static Outcome lodging(Application now, Command command) {
    return switch (command) {
      case Command.Lodged lodged -> next(now).after(new Event.Lodged(lodged.reference()));
      case Command.DepartmentRefused refused -> refused(now, refused);
      default -> declined(now, command);
    };
  }

  private static Outcome fetching(Application now, Command command) {
    return switch (command) {
      case Command.Fetched fetched -> next(now).after(new Event.Fetched(fetched.facts()));
      case Command.DepartmentRefused refused -> refused(now, refused);
      case Command.CitizenCancels _ when now.paid().isEmpty() -> cancelled(now);
      default -> declined(now, command);
    };
  }

  private static Outcome issuing(Application now, Command command) {
    return switch (command) {
      case Command.Issued issued ->
          next(now).after(new Event.Issued(issued.number(), issued.document()));
      default -> declined(now, command);
    };
  }

  private static Outcome refunding(Application now, Command command) {
    return switch (command) {
      case Command.RefundDone _ ->
          moved(now, new State.Refunded(), new Event.Refunded(paymentOf(now)));
      default -> declined(now, command);
    };
  }

  /// A refusal after payment sends the money back; before it, the application simply ends.
  private static Outcome refused(Application now, Command.DepartmentRefused refused) {
    Event why = new Event.RefusedByDepartment(refused.why());
    return now.paid().isPresent()
        ? moved(now, new State.Refunding(), why, new Event.RefundDue(paymentOf(now)))
        : moved(now, new State.Rejected(), why);
  }

  private static Outcome cancelled(Application now) {
    return moved(now, new State.Cancelled(), new Event.Cancelled());
  }

  private static PaymentId paymentOf(Application now) {
    return now.paid().orElseThrow(() -> new IllegalStateException("a refund without a payment"));
  }

  /// Enters the next stage that has something to do; after the last one it is delivered.
  static Outcome.Moved next(Application now) {
    List<Stage> stages = now.plan().stages();
    for (int at = now.at() + 1; at < stages.size(); at++) {
      if (needed(now, stages.get(at))) {
        return enter(now, at, stages.get(at));
      }
    }
    return moved(now.at(stages.size(), now.state()), new State.Delivered(), new Event.Delivered());
  }

  private static boolean needed(Application now, Stage stage) {
    return switch (stage) {
      case PAYMENT -> !now.due().isZero();
      case CREDIT -> now.paid().isPresent();
      case REVIEW -> now.plan().approvals() > 0;
      case CONFIRM -> false; // entered by the report of the office, never by itself
      case QUOTE, HOLD, WORK, LODGE, FETCH, ISSUE -> true;
    };
  }

  private static Outcome.Moved enter(Application before, int at, Stage stage) {
    Application now = before.at(at, before.state());
    return switch (stage) {
      case QUOTE -> moved(now, new State.Quoting(), new Event.QuoteNeeded());
      case HOLD -> moved(now, new State.Holding(), new Event.HoldNeeded());
      case PAYMENT -> moved(now, new State.AwaitingPayment(), new Event.PaymentDue(now.due()));
      case CREDIT ->
          moved(now, new State.Crediting(), new Event.CreditNeeded(paymentOf(now), now.due()));
      case REVIEW -> moved(now, new State.UnderReview(0), new Event.ReviewBegan(0));
      case WORK -> moved(now, new State.Working(0), new Event.WorkBegan(0));
      case CONFIRM -> throw new IllegalStateException("a confirmation follows a report");
      case LODGE -> moved(now, new State.Lodging(), new Event.LodgeNeeded());
      case FETCH -> moved(now, new State.Fetching(), new Event.FetchNeeded());
      case ISSUE -> moved(now, new State.Issuing(), new Event.IssueNeeded());
    };
  }

  private static Outcome.Moved moved(Application now, State next, Event... events) {
    return new Outcome.Moved(now.in(next), List.of(events));
  }

  private static Outcome declined(Application now, Command command) {
    return new Outcome.Declined(
        now.state().getClass().getSimpleName()
            + " does not take "
            + command.getClass().getSimpleName());
  }
}
