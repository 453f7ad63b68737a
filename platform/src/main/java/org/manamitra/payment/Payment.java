package org.manamitra.payment;

import static org.manamitra.payment.Payment.State.CAPTURED;
import static org.manamitra.payment.Payment.State.EXPIRED;
import static org.manamitra.payment.Payment.State.REFUNDED;
import static org.manamitra.payment.Payment.State.REFUNDING;
import static org.manamitra.payment.Payment.State.REQUESTED;

import java.util.List;
import java.util.Optional;
import org.manamitra.vocabulary.Money;
import org.manamitra.vocabulary.PaymentId;

/// One payment: what was asked for and what has happened to it. Its whole life is the table {@link
/// #LIFE}; a pair of state and news that is not in the table changes nothing.
///
/// @param asked the amount that the citizen was asked for
/// @param received what came in, zero before that
public record Payment(PaymentId id, Money asked, Money received, State state) {

  /// Where the money is.
  public enum State {
    /// The citizen was asked; nothing has come in.
    REQUESTED,
    /// The gateway holds the money for us.
    CAPTURED,
    /// Not paid in time. Money that comes in all the same is captured and goes back.
    EXPIRED,
    /// It is being given back.
    REFUNDING,
    /// The gateway says it was given back.
    REFUNDED
  }

  /// One line of the life: in `from`, this kind of news leads to `to`.
  public record Edge(State from, Class<? extends News> news, State to) {}

  public static final List<Edge> LIFE =
      List.of(
          new Edge(REQUESTED, News.Captured.class, CAPTURED),
          new Edge(REQUESTED, News.AttemptFailed.class, REQUESTED),
          new Edge(REQUESTED, News.Expired.class, EXPIRED),
          new Edge(EXPIRED, News.Captured.class, CAPTURED),
          new Edge(CAPTURED, News.RefundAsked.class, REFUNDING),
          new Edge(REFUNDING, News.Refunded.class, REFUNDED));

  public static Payment request(PaymentId id, Money amount) {
    if (amount.isZero()) {
      throw new IllegalArgumentException("nothing is asked for");
    }
    return new Payment(id, amount, Money.ZERO, REQUESTED);
  }

  /// Applies news. News that repeats, comes late or names another sum of refund is ignored with its
  /// reason, never applied twice.
  public Heard hear(News news) {
    Optional<Edge> edge =
        LIFE.stream()
            .filter(each -> each.from() == state && each.news().isInstance(news))
            .findFirst();
    if (edge.isEmpty()) {
      return new Heard.Ignored(state + " does not listen to " + news.getClass().getSimpleName());
    }
    return switch (news) {
      case News.Captured captured ->
          new Heard.Moved(new Payment(id, asked, captured.amount(), edge.get().to()), news);
      case News.Refunded refunded when !refunded.amount().equals(received) ->
          new Heard.Ignored("the refund is not what was received");
      default -> new Heard.Moved(new Payment(id, asked, received, edge.get().to()), news);
    };
  }

  /// True when more or less came in than was asked for: the whole sum goes back.
  public boolean mismatched() {
    return state == CAPTURED && !received.equals(asked);
  }

  /// What news did to a payment.
  public sealed interface Heard {
    record Moved(Payment now, News because) implements Heard {}

    record Ignored(String reason) implements Heard {}
  }
}
