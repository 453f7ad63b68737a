package org.manamitra.certificate.pdfbox;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.manamitra.certificate.Printed;

/// The QR as vector squares: three segments, so that the digits take the numeric mode; level M; one
/// mask always, because the search for the best costs more than all else.
final class QrDrawing {
  private static final int MASK = 2;

  private QrDrawing() {}

  static QrCode code(Printed printed) {
    return QrCode.encodeSegments(
        List.of(
            QrSegment.makeAlphanumeric(printed.address()),
            QrSegment.makeBytes("#".getBytes(StandardCharsets.US_ASCII)),
            QrSegment.makeNumeric(printed.digits())),
        QrCode.Ecc.MEDIUM,
        1,
        40,
        MASK,
        false);
  }

  /// Draws the code with its lower left corner at x, y; a module is half a millimetre or more.
  static void draw(Pen pen, QrCode code, float x, float y, float module) {
    pen.raw(
        "q %1$s 0 0 %1$s %2$s %3$s cm 0 g"
            .formatted(Pen.number(module), Pen.number(x), Pen.number(y)));
    for (int row = 0; row < code.size; row++) {
      int column = 0;
      while (column < code.size) {
        int from = column;
        while (column < code.size && code.getModule(column, row)) {
          column++;
        }
        if (column > from) {
          pen.raw("%d %d %d 1 re".formatted(from, code.size - 1 - row, column - from));
        }
        column++;
      }
    }
    pen.raw("f Q");
  }
}
