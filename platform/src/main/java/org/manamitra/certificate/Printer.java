package org.manamitra.certificate;

import java.time.Instant;
import org.manamitra.verifier.LogProof;
import org.manamitra.vocabulary.CertificateNumber;

/// Who draws: a paper becomes a PDF with its QR and the log's proof inside. The same sheet gives
/// the same bytes.
public interface Printer {

  byte[] print(Sheet sheet);

  /// Everything on one sheet.
  record Sheet(
      Paper paper, CertificateNumber number, Instant issued, Printed printed, LogProof proof) {}
}
