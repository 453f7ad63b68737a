package org.manamitra.certificate.pdfbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/// Writes shaped text and lines into the content of one page. Lengths are points, y grows upwards.
final class Pen {

  /// The faces of the house, by script and weight.
  enum Face {
    LATIN,
    LATIN_BOLD,
    TELUGU,
    TELUGU_BOLD,
    DEVANAGARI,
    DEVANAGARI_BOLD
  }

  /// How a text looks.
  record Style(float size, boolean bold, float grey) {
    Style smaller(float factor) {
      return new Style(size * factor, bold, grey);
    }
  }

  private record Run(Face face, String text) {}

  private final Map<Face, EmbeddedFont> fonts = new EnumMap<>(Face.class);
  private final Map<Face, Typeface> faces;
  private final StringBuilder out = new StringBuilder();

  Pen(Map<Face, Typeface> faces) {
    this.faces = faces;
  }

  byte[] content() {
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  COSDictionary fonts() throws IOException {
    COSDictionary all = new COSDictionary();
    for (Map.Entry<Face, EmbeddedFont> font : fonts.entrySet()) {
      all.setItem("F" + font.getKey().ordinal(), font.getValue().dictionary());
    }
    return all;
  }

  void raw(String operators) {
    out.append(operators).append('\n');
  }

  static String number(float value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  float width(String text, Style style) {
    float width = 0;
    for (Run run : runs(text, style.bold())) {
      Typeface face = face(run.face());
      width += face.shape(run.text()).width() * style.size() / face.unitsPerEm();
    }
    return width;
  }

  /// Breaks a text into lines of a width, at spaces.
  List<String> lines(String text, Style style, float width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, style) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  void centred(String text, Style style, float middle, float y) throws IOException {
    line(text, style, middle - width(text, style) / 2, y);
  }

  void line(String text, Style style, float x, float y) throws IOException {
    float at = x;
    String grey = number(style.grey());
    raw(grey + " g");
    for (Run run : runs(Normalizer.normalize(text, Normalizer.Form.NFC), style.bold())) {
      Typeface face = face(run.face());
      Typeface.Shaped shaped = face.shape(run.text());
      raw("/Span <</ActualText <FEFF" + Streams.hex(run.text()) + ">>> BDC BT");
      raw("/F%d %s Tf".formatted(run.face().ordinal(), number(style.size())));
      raw("1 0 0 1 %s %s Tm".formatted(number(at), number(y)));
      glyphs(run.face(), shaped, style.size());
      raw("ET EMC");
      at += shaped.width() * style.size() / face.unitsPerEm();
    }
    raw("0 g");
  }

  private void glyphs(Face name, Typeface.Shaped shaped, float size) throws IOException {
    EmbeddedFont font = fonts.computeIfAbsent(name, key -> new EmbeddedFont(face(key)));
    Typeface face = font.typeface();
    float pen = 0;
    float rise = 0;
    out.append('[');
    for (Typeface.Glyph glyph : shaped.glyphs()) {
      float lift = -glyph.y() * size / face.unitsPerEm();
      if (Math.abs(lift - rise) > 0.001f) {
        out.append("] TJ ").append(number(lift)).append(" Ts [");
        rise = lift;
      }
      float back = (pen - glyph.x()) * 1000 / face.unitsPerEm();
      if (Math.abs(back) > 0.01f) {
        out.append(number(back)).append(' ');
      }
      out.append("<%04X>".formatted(font.number(glyph)));
      pen = glyph.x() + face.advance(glyph.id());
    }
    out.append("] TJ");
    raw(rise == 0 ? "" : " 0 Ts");
  }

  private Typeface face(Face name) {
    Typeface face = faces.get(name);
    if (face == null) {
      throw new IllegalStateException("no font for " + name);
    }
    return face;
  }

  private static List<Run> runs(String text, boolean bold) {
    List<Run> runs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    @Nullable Face current = null;
    for (int point : text.codePoints().toArray()) {
      Face own = face(Character.UnicodeScript.of(point), bold);
      if (own != null && current != null && own != current) {
        runs.add(new Run(current, open.toString()));
        open.setLength(0);
      }
      current = own == null ? current : own;
      open.appendCodePoint(point);
    }
    if (!open.isEmpty()) {
      Face plain = bold ? Face.LATIN_BOLD : Face.LATIN;
      runs.add(new Run(current == null ? plain : current, open.toString()));
    }
    return runs;
  }

  private static @Nullable Face face(Character.UnicodeScript script, boolean bold) {
    return switch (script) {
      case COMMON, INHERITED -> null;
      case TELUGU -> bold ? Face.TELUGU_BOLD : Face.TELUGU;
      case DEVANAGARI -> bold ? Face.DEVANAGARI_BOLD : Face.DEVANAGARI;
      default -> bold ? Face.LATIN_BOLD : Face.LATIN;
    };
  }
}
