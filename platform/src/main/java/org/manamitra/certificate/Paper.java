package org.manamitra.certificate;

import java.util.List;
import java.util.Optional;
import org.manamitra.vocabulary.Language;
import org.manamitra.vocabulary.Text;

/// What is printed, as data: a certificate, licence, receipt, land record or ticket are the same
/// sheet with other words. It is printed in `first` (Telugu or Hindi) and in English below.
public record Paper(
    Language first,
    Text title,
    Text statement,
    List<Row> rows,
    Text office,
    Text officer,
    Optional<Text> validity) {

  /// One fact: what it is called and what it is.
  public record Row(Text label, Text value) {}

  public Paper {
    rows = List.copyOf(rows);
    if (rows.size() > 16) {
      throw new IllegalArgumentException("a sheet holds 16 facts");
    }
  }
}
