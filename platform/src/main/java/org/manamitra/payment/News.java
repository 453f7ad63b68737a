package org.manamitra.payment;

import org.manamitra.vocabulary.Money;

/// What can be heard about a payment, from a gateway's webhook, a look-up or the house itself.
public sealed interface News {

  record Captured(Money amount) implements News {}

  /// One try failed; the citizen may try again with the same request.
  record AttemptFailed(String reason) implements News {}

  record Expired() implements News {}

  /// The house decided to give the money back.
  record RefundAsked() implements News {}

  record Refunded(Money amount) implements News {}

  /// The gateway knows of nothing new.
  record Nothing() implements News {}
}
