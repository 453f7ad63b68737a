package org.manamitra.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manamitra.catalogue.Stage.CONFIRM;
import static org.manamitra.catalogue.Stage.CREDIT;
import static org.manamitra.catalogue.Stage.FETCH;
import static org.manamitra.catalogue.Stage.HOLD;
import static org.manamitra.catalogue.Stage.ISSUE;
import static org.manamitra.catalogue.Stage.LODGE;
import static org.manamitra.catalogue.Stage.PAYMENT;
import static org.manamitra.catalogue.Stage.QUOTE;
import static org.manamitra.catalogue.Stage.REVIEW;
import static org.manamitra.catalogue.Stage.WORK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.manamitra.application.Application.Plan;
import org.manamitra.catalogue.Stage;
import org.manamitra.vocabulary.ApplicationNumber;
import org.manamitra.vocabulary.CertificateNumber;
import org.manamitra.vocabulary.DocumentId;
import org.manamitra.vocabulary.Money;
import org.manamitra.vocabulary.OfficerId;
import org.manamitra.vocabulary.PaymentId;
import org.manamitra.vocabulary.ServiceId;
import org.manamitra.vocabulary.Text;

class LifeTest {
  private static final ApplicationNumber NUMBER = ApplicationNumber.of(7);
  private static final PaymentId FIRST = new PaymentId("P0123456789AB");
  private static final PaymentId OTHER = new PaymentId("P0123456789AC");
  private static final OfficerId OFFICER = new OfficerId("vro.tenali");
  private static final Money DUE = Money.rupees(45);
  private static final Command NO =
      new Command.DepartmentRefused(new Text("లేదు", "नहीं", "not found"));
  private static final List<Command> COMMANDS =
      List.of(
          new Command.QuoteCame("Q1", DUE),
          new Command.HoldCame("H1", DUE),
          new Command.PaymentCaptured(FIRST, DUE),
          new Command.PaymentCaptured(OTHER, DUE),
          new Command.PaymentCaptured(OTHER, Money.rupees(1)),
          new Command.PaymentLapsed(),
          new Command.Credited("R1"),
          new Command.Lodged("L1"),
          new Command.Fetched(Map.of("name", "x")),
          new Command.Issued(
              new CertificateNumber("INC26-TNL-0001"),
              new DocumentId("0123456789abcdef0123456789abcdef")),
          NO,
          new Command.RefundDone(),
          new Command.Approve(OFFICER, ""),
          new Command.Reject(OFFICER, "incomplete"),
          new Command.Query(OFFICER, "which year?"),
          new Command.Report(OFFICER, "lamp replaced"),
          new Command.CitizenAnswers("2025"),
          new Command.CitizenConfirms(),
          new Command.CitizenReopens("still dark"),
          new Command.CitizenCancels(),
          new Command.Overdue());

  @Test
  void a_certificate_is_paid_approved_thrice_issued_and_delivered() {
    Application now = start(DUE, 3, PAYMENT, REVIEW, ISSUE);
    assertThat(now.state()).isEqualTo(new State.AwaitingPayment());
    now = after(now, COMMANDS.get(2));
    for (int step = 0; step < 3; step++) {
      assertThat(now.state()).isEqualTo(new State.UnderReview(step));
      now = after(now, new Command.Approve(OFFICER, "seen"));
    }
    assertThat(now.state()).isEqualTo(new State.Issuing());
    assertThat(after(now, COMMANDS.get(9)).state()).isEqualTo(new State.Delivered());
  }

  @Test
  void a_bill_that_the_department_does_not_take_is_paid_back() {
    Application now = start(Money.ZERO, 0, QUOTE, PAYMENT, CREDIT);
    now = after(now, new Command.QuoteCame("Q1", DUE));
    now = after(now, new Command.PaymentCaptured(FIRST, DUE));
    Outcome.Moved refused = (Outcome.Moved) now.hear(NO);
    assertThat(refused.events()).contains(new Event.RefundDue(FIRST));
    assertThat(after(refused.now(), new Command.RefundDone()).state())
        .isEqualTo(new State.Refunded());
  }

  @Test
  void nothing_is_charged_when_nothing_is_due() {
    Application now = start(Money.ZERO, 0, QUOTE, PAYMENT, CREDIT);
    assertThat(after(now, new Command.QuoteCame("Q1", Money.ZERO)).state())
        .isEqualTo(new State.Delivered());
  }

  @Test
  void a_grievance_is_closed_by_the_citizen_alone() {
    Application now = start(Money.ZERO, 0, WORK, CONFIRM);
    Application reported = after(now, new Command.Report(OFFICER, "done"));
    assertThat(reported.state()).isEqualTo(new State.Resolved(0));
    assertThat(reported.hear(new Command.Report(OFFICER, "done")))
        .isInstanceOf(Outcome.Declined.class);
    assertThat(after(reported, new Command.CitizenConfirms()).state())
        .isEqualTo(new State.Confirmed());
  }

  @Test
  void a_grievance_reopened_a_third_time_goes_up() {
    Application now = start(Money.ZERO, 0, WORK, CONFIRM);
    List<Event> last = List.of();
    for (int times = 0; times <= Application.REOPENINGS; times++) {
      now = after(now, new Command.Report(OFFICER, "done"));
      Outcome.Moved again = (Outcome.Moved) now.hear(new Command.CitizenReopens("still dark"));
      now = again.now();
      last = again.events();
      assertThat(last.contains(new Event.Escalated())).isEqualTo(times == Application.REOPENINGS);
    }
    assertThat(last).hasSize(2);
  }

  @Test
  void a_second_payment_goes_back_and_the_first_is_not_taken_twice() {
    Application now = start(DUE, 1, PAYMENT, REVIEW, ISSUE);
    now = after(now, new Command.PaymentCaptured(FIRST, DUE));
    assertThat(now.hear(new Command.PaymentCaptured(FIRST, DUE)))
        .isInstanceOf(Outcome.Declined.class);
    Outcome.Moved other = (Outcome.Moved) now.hear(new Command.PaymentCaptured(OTHER, DUE));
    assertThat(other.now()).isEqualTo(now);
    assertThat(other.events()).containsExactly(new Event.RefundDue(OTHER));
  }

  @Test
  void money_that_comes_after_a_cancellation_goes_back() {
    Application gone = after(start(DUE, 1, PAYMENT, REVIEW), new Command.CitizenCancels());
    Outcome.Moved late = (Outcome.Moved) gone.hear(new Command.PaymentCaptured(FIRST, DUE));
    assertThat(late.now().state()).isEqualTo(new State.Cancelled());
    assertThat(late.events()).containsExactly(new Event.RefundDue(FIRST));
  }

  /// Walks every plan with every command from every state that is reached, and checks what must
  /// hold everywhere: an ended application moves no more, a refund always has a payment, and a
  /// declined command leaves nothing behind.
  @Test
  void every_state_meets_every_command_and_stays_lawful() {
    List<List<Stage>> plans =
        List.of(
            List.of(PAYMENT, REVIEW, ISSUE),
            List.of(QUOTE, PAYMENT, CREDIT),
            List.of(QUOTE, PAYMENT, REVIEW, ISSUE),
            List.of(WORK, CONFIRM),
            List.of(HOLD, PAYMENT, LODGE, ISSUE),
            List.of(FETCH, ISSUE),
            List.of(PAYMENT, CREDIT),
            List.of(REVIEW, LODGE));
    for (long seed = 0; seed < 2_000; seed++) {
      Random dice = new Random(seed);
      List<Stage> plan = plans.get(dice.nextInt(plans.size()));
      Application now = start(DUE, 2, plan.toArray(Stage[]::new));
      List<Event> heard = new ArrayList<>();
      for (int turn = 0; turn < 40; turn++) {
        Command command = COMMANDS.get(dice.nextInt(COMMANDS.size()));
        Outcome outcome = now.hear(command);
        if (outcome instanceof Outcome.Moved moved) {
          if (now.state().ended()) {
            assertThat(moved.now()).as("seed " + seed).isEqualTo(now);
            assertThat(moved.events()).hasOnlyElementsOfType(Event.RefundDue.class);
          }
          heard.addAll(moved.events());
          now = moved.now();
        }
      }
      long received = heard.stream().filter(Event.PaymentReceived.class::isInstance).count();
      assertThat(received).as("charged once, seed " + seed).isLessThanOrEqualTo(1);
      if (now.state() instanceof State.Refunding || now.state() instanceof State.Refunded) {
        assertThat(received).as("seed " + seed).isEqualTo(1);
      }
    }
  }

  private static Application start(Money due, int approvals, Stage... stages) {
    return Application.submit(
            NUMBER, new ServiceId("some-service"), "v1", new Plan(List.of(stages), approvals), due)
        .now();
  }

  private static Application after(Application before, Command command) {
    return ((Outcome.Moved) before.hear(command)).now();
  }
}
