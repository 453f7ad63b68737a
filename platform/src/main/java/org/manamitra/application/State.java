package org.manamitra.application;

/// Where an application is. Whoever must act next is in the comment.
public sealed interface State {

  /// Nobody: it moves at once.
  record Submitted() implements State {}

  /// The department.
  record Quoting() implements State {}

  /// The department.
  record Holding() implements State {}

  /// The citizen.
  record AwaitingPayment() implements State {}

  /// The department.
  record Crediting() implements State {}

  /// The officer of this approval step, counted from 0.
  record UnderReview(int step) implements State {}

  /// The citizen, who was asked something by the officer of this step.
  record Queried(int step) implements State {}

  /// The office that works on the grievance.
  record Working(int reopened) implements State {}

  /// The citizen, who says whether it is really solved.
  record Resolved(int reopened) implements State {}

  /// The department.
  record Lodging() implements State {}

  /// The department.
  record Fetching() implements State {}

  /// The house.
  record Issuing() implements State {}

  /// The gateway.
  record Refunding() implements State {}

  record Delivered() implements State {}

  /// A grievance whose solution the citizen confirmed.
  record Confirmed() implements State {}

  record Rejected() implements State {}

  record Cancelled() implements State {}

  /// Nobody paid or answered in time.
  record Lapsed() implements State {}

  record Refunded() implements State {}

  default boolean ended() {
    return switch (this) {
      case Delivered _, Confirmed _, Rejected _, Cancelled _, Lapsed _, Refunded _ -> true;
      case Submitted _,
          Quoting _,
          Holding _,
          AwaitingPayment _,
          Crediting _,
          UnderReview _,
          Queried _,
          Working _,
          Resolved _,
          Lodging _,
          Fetching _,
          Issuing _,
          Refunding _ ->
          false;
    };
  }
}
