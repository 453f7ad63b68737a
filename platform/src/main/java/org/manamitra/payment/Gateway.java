package org.manamitra.payment;

import org.manamitra.vocabulary.Money;
import org.manamitra.vocabulary.PaymentId;

/// A payment gateway. Every call carries our payment id and may be repeated without a second
/// effect. Trouble on the way (network, time-out, 5xx) is a {@link Weather}; the caller tries
/// again.
public interface Gateway {

  /// Opens an order, or gives back the one that is open under this id.
  Order ask(PaymentId id, Money amount, String description);

  /// What the gateway knows now; the authority over every webhook.
  News look(PaymentId id);

  /// Gives the whole sum back; the refund's id is the payment's.
  void refund(PaymentId id, Money amount);

  /// @param pageUrl the gateway's hosted page
  /// @param upiLink `upi://pay?…`, for an app on the same phone
  record Order(PaymentId id, String pageUrl, String upiLink) {}

  /// The gateway could not be asked, or its answer did not come: it may have happened.
  final class Weather extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Weather(String message) {
      super(message);
    }
  }
}
