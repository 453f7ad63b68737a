package org.manamitra.catalogue;

import org.manamitra.vocabulary.FieldId;
import org.manamitra.vocabulary.Money;

/// How the amount to pay is found.
public sealed interface Fee {

  record Free() implements Fee {}

  /// A fixed charge for asking.
  ///
  /// @param source where the figure is published, or `assumed`; an assumed figure is never shown as
  ///   law
  record Fixed(Money amount, String source) implements Fee {}

  /// The department quotes it at run time.
  record Quoted() implements Fee {}

  /// The citizen names it, in the answer to this question (paise).
  record Named(FieldId field) implements Fee {}
}
