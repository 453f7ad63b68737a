package org.manamitra.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manamitra.payment.Payment.Heard;
import org.manamitra.payment.Payment.State;
import org.manamitra.vocabulary.Money;
import org.manamitra.vocabulary.PaymentId;

class PaymentTest {
  private static final PaymentId ID = new PaymentId("P0123456789AB");
  private static final Money ASKED = Money.rupees(1240);
  private static final List<News> ALL_NEWS =
      List.of(
          new News.Captured(ASKED),
          new News.AttemptFailed("bank"),
          new News.Expired(),
          new News.RefundAsked(),
          new News.Refunded(ASKED),
          new News.Nothing());

  @Test
  void every_state_hears_exactly_the_news_of_its_life() {
    for (State state : State.values()) {
      for (News news : ALL_NEWS) {
        Payment payment =
            new Payment(ID, ASKED, state == State.REQUESTED ? Money.ZERO : ASKED, state);
        boolean inTable =
            Payment.LIFE.stream()
                .anyMatch(edge -> edge.from() == state && edge.news().isInstance(news));
        Heard heard = payment.hear(news);
        assertThat(heard instanceof Heard.Moved).as(state + " " + news).isEqualTo(inTable);
      }
    }
  }

  @Test
  void a_second_capture_changes_nothing() {
    Payment paid = moved(Payment.request(ID, ASKED), new News.Captured(ASKED));
    assertThat(paid.state()).isEqualTo(State.CAPTURED);
    assertThat(paid.hear(new News.Captured(ASKED))).isInstanceOf(Heard.Ignored.class);
  }

  @Test
  void a_failed_attempt_leaves_the_request_open() {
    Payment again = moved(Payment.request(ID, ASKED), new News.AttemptFailed("no balance"));
    assertThat(again.state()).isEqualTo(State.REQUESTED);
    assertThat(moved(again, new News.Captured(ASKED)).state()).isEqualTo(State.CAPTURED);
  }

  @Test
  void money_that_comes_after_the_end_is_captured_so_that_it_can_go_back() {
    Payment late = moved(Payment.request(ID, ASKED), new News.Expired());
    Payment captured = moved(late, new News.Captured(ASKED));
    Payment refunding = moved(captured, new News.RefundAsked());
    assertThat(moved(refunding, new News.Refunded(ASKED)).state()).isEqualTo(State.REFUNDED);
  }

  @Test
  void a_wrong_sum_is_seen_and_a_partial_refund_does_not_end_a_payment() {
    Payment wrong = moved(Payment.request(ID, ASKED), new News.Captured(Money.rupees(1)));
    assertThat(wrong.mismatched()).isTrue();
    Payment refunding = moved(wrong, new News.RefundAsked());
    assertThat(refunding.hear(new News.Refunded(ASKED))).isInstanceOf(Heard.Ignored.class);
    assertThat(moved(refunding, new News.Refunded(Money.rupees(1))).state())
        .isEqualTo(State.REFUNDED);
  }

  private static Payment moved(Payment payment, News news) {
    return ((Heard.Moved) payment.hear(news)).now();
  }
}
