package org.manamitra.catalogue;

/// A stage that an application of a service passes through; a service declares which, in order.
public enum Stage {
  /// The department says what is due (a bill, a tax, a fee by size).
  QUOTE,
  /// A seat, a slot or a room is held for the citizen while the money comes.
  HOLD,
  /// The citizen pays; nothing is charged when the amount is zero.
  PAYMENT,
  /// The money is credited with the department; a refusal starts the refund.
  CREDIT,
  /// Officers look, one approval step after the other.
  REVIEW,
  /// The office works on a grievance until it reports what it did.
  WORK,
  /// The citizen says whether the grievance is really solved.
  CONFIRM,
  /// The department is told, or confirms what was held.
  LODGE,
  /// The department's record is fetched.
  FETCH,
  /// A document is sealed, logged and drawn.
  ISSUE
}
