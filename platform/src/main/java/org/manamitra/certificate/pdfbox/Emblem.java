package org.manamitra.certificate.pdfbox;

/// A neutral ornament, a lotus of twelve petals in a ring; it is no state's arms.
final class Emblem {
  private static final int PETALS = 12;

  private Emblem() {}

  static void draw(Pen pen, float x, float y, float radius) {
    pen.raw("q 1 0 0 1 %s %s cm 0.25 G 0.8 w".formatted(Pen.number(x), Pen.number(y)));
    circle(pen, radius);
    circle(pen, radius * 0.93f);
    circle(pen, radius * 0.2f);
    for (int petal = 0; petal < PETALS; petal++) {
      double turn = 2 * Math.PI * petal / PETALS;
      float cos = (float) Math.cos(turn);
      float sin = (float) Math.sin(turn);
      String minus = Pen.number(-sin);
      pen.raw(
          "q %s %s %s %s 0 0 cm"
              .formatted(Pen.number(cos), Pen.number(sin), minus, Pen.number(cos)));
      float tip = radius * 0.86f;
      float near = radius * 0.24f;
      float wide = radius * 0.3f;
      curve(pen, near, tip, wide);
      curve(pen, near, tip, -wide);
      pen.raw("Q");
    }
    pen.raw("Q");
  }

  private static void curve(Pen pen, float near, float tip, float wide) {
    pen.raw(
        "0 %s m %s %s %s %s 0 %s c S"
            .formatted(
                Pen.number(near),
                Pen.number(wide),
                Pen.number(near + (tip - near) * 0.35f),
                Pen.number(wide * 0.7f),
                Pen.number(near + (tip - near) * 0.8f),
                Pen.number(tip)));
  }

  private static void circle(Pen pen, float radius) {
    String r = Pen.number(radius);
    String m = Pen.number(-radius);
    String k = Pen.number(radius * 0.5523f);
    String n = Pen.number(-radius * 0.5523f);
    pen.raw("%s 0 m %s %s %s %s 0 %s c".formatted(r, r, k, k, r, r));
    pen.raw("%s %s %s %s %s 0 c".formatted(n, r, m, k, m));
    pen.raw("%s %s %s %s 0 %s c".formatted(m, n, n, m, m));
    pen.raw("%s %s %s %s %s 0 c S".formatted(k, m, r, n, r));
  }
}
