package org.manamitra.certificate;

import org.manamitra.vocabulary.CertificateNumber;

/// A certificate as delivered: its number, the text of its QR, and the PDF.
public record Certificate(CertificateNumber number, String qrText, byte[] pdf) {
  public Certificate {
    pdf = pdf.clone();
  }

  @Override
  public byte[] pdf() {
    return pdf.clone();
  }
}
