package org.manamitra.certificate.pdfbox;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.manamitra.certificate.Paper;
import org.manamitra.certificate.Printer.Sheet;
import org.manamitra.vocabulary.Text;

/// One A4 page: head, title, statement, facts, seal. Everything is drawn from data; when the facts
/// need more room, letters become smaller, never the code.
final class SheetLayout {
  private static final ZoneId STATE = ZoneId.of("Asia/Kolkata");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT).withZone(STATE);
  private static final float WIDTH = 595.28f;
  private static final float MIDDLE = WIDTH / 2;
  private static final float LEFT = 56;
  private static final float RIGHT = WIDTH - 56;
  private static final float FLOOR = 232;
  private static final float MODULE = 1.4173f * 1.05f;
  private static final Text STATE_NAME =
      new Text("ఆంధ్రప్రదేశ్ ప్రభుత్వం", "आंध्र प्रदेश सरकार", "Government of Andhra Pradesh");
  private static final Text NUMBER = new Text("సంఖ్య", "संख्या", "No.");
  private static final Text DATE = new Text("తేదీ", "दिनांक", "Date");
  private static final Text HINT =
      new Text(
          "ఇది నిజమైనదో కాదో తెలుసుకోవడానికి ఫోన్ కెమెరాతో ఈ కోడ్‌ను స్కాన్ చేయండి.",
          "यह असली है या नहीं, जानने के लिए फ़ोन के कैमरे से यह कोड स्कैन करें।",
          "Scan this code with a phone camera to see whether this paper is genuine. The page must"
              + " open at:");
  private static final Text SEALED =
      new Text(
          "ఇది కంప్యూటర్ ద్వారా ముద్రాంకితమైన పత్రం. చేతి సంతకం అవసరం లేదు.",
          "यह कंप्यूटर से मुद्रांकित पत्र है। हाथ के हस्ताक्षर की ज़रूरत नहीं।",
          "Sealed by computer; no handwritten signature is needed.");
  private final Pen pen;
  private final Sheet sheet;
  private final float scale;
  private float y = 800;

  private SheetLayout(Pen pen, Sheet sheet, float scale) {
    this.pen = pen;
    this.sheet = sheet;
    this.scale = scale;
  }

  /// Draws and says whether all found room above the seal.
  static boolean draw(Pen pen, Sheet sheet, float scale) throws IOException {
    SheetLayout layout = new SheetLayout(pen, sheet, scale);
    layout.head();
    layout.statement();
    layout.facts();
    boolean fits = layout.y >= FLOOR;
    layout.seal();
    return fits;
  }

  static String day(Instant time) {
    return DAY.format(time);
  }

  private Pen.Style style(float size, boolean bold) {
    return new Pen.Style(size * scale, bold, 0);
  }

  private String first(Text text) {
    return text.in(sheet.paper().first());
  }

  private void head() throws IOException {
    pen.raw("0.35 G 1.2 w 28 28 539.28 785.89 re S 0.5 w 32 32 531.28 777.89 re S 0 G");
    Emblem.draw(pen, MIDDLE, 768, 25);
    pen.centred(first(STATE_NAME), new Pen.Style(17, true, 0), MIDDLE, 720);
    pen.centred(STATE_NAME.en(), new Pen.Style(11, false, 0.2f), MIDDLE, 703);
    rule(692, 0.8f);
    pen.centred(first(sheet.paper().title()), new Pen.Style(20, true, 0), MIDDLE, 662);
    pen.centred(sheet.paper().title().en(), new Pen.Style(13, true, 0.2f), MIDDLE, 642);
    String number = first(NUMBER) + " / " + NUMBER.en() + "  " + sheet.number();
    String date = first(DATE) + " / " + DATE.en() + "  " + day(sheet.issued());
    Pen.Style plain = new Pen.Style(10.5f, false, 0);
    pen.line(number, plain, LEFT, 612);
    pen.line(date, plain, RIGHT - pen.width(date, plain), 612);
    y = 584;
  }

  private void statement() throws IOException {
    paragraph(first(sheet.paper().statement()), style(12, false), 1.6f);
    y -= 4 * scale;
    paragraph(sheet.paper().statement().en(), style(10.5f, false), 1.4f);
    y -= 10 * scale;
  }

  private void paragraph(String text, Pen.Style style, float leading) throws IOException {
    for (String line : pen.lines(text, style, RIGHT - LEFT)) {
      pen.line(line, style, LEFT, y);
      y -= style.size() * leading;
    }
  }

  private void facts() throws IOException {
    rule(y + 4, 0.5f);
    for (Paper.Row row : sheet.paper().rows()) {
      float top = y - 10 * scale;
      float split = LEFT + 190;
      float label = pair(row.label(), LEFT + 4, split - 8, top, false);
      float value = pair(row.value(), split, RIGHT - 4, top, true);
      y = Math.min(label, value);
      rule(y + 4, 0.3f);
    }
  }

  /// One text in the first language and, where it differs, in English below; returns the new
  /// height.
  private float pair(Text text, float from, float to, float top, boolean bold) throws IOException {
    float at = top;
    Pen.Style large = style(10.5f, bold);
    for (String line : pen.lines(first(text), large, to - from)) {
      pen.line(line, large, from, at);
      at -= large.size() * 1.4f;
    }
    if (!text.en().equals(first(text))) {
      Pen.Style small = new Pen.Style(9 * scale, false, 0.25f);
      for (String line : pen.lines(text.en(), small, to - from)) {
        pen.line(line, small, from, at);
        at -= small.size() * 1.35f;
      }
    }
    return at;
  }

  private void seal() throws IOException {
    QrCode code = QrDrawing.code(sheet.printed());
    float side = code.size * MODULE;
    QrDrawing.draw(pen, code, LEFT, 78, MODULE);
    float from = LEFT + side + 20;
    Pen.Style bold = new Pen.Style(11, true, 0);
    Pen.Style small = new Pen.Style(8.5f, false, 0.2f);
    float at =
        below(
            List.of(first(sheet.paper().officer()), sheet.paper().officer().en()), bold, from, 206);
    at =
        below(List.of(first(sheet.paper().office()), sheet.paper().office().en()), small, from, at);
    if (sheet.paper().validity().isPresent()) {
      Text validity = sheet.paper().validity().get();
      at = below(List.of(first(validity), validity.en()), small, from, at - 4);
    }
    String host = sheet.printed().address().toLowerCase(Locale.ROOT).replaceAll("/q1$", "");
    at = below(List.of(first(HINT), HINT.en()), small, from, at - 6);
    below(List.of(host), new Pen.Style(9, true, 0), from, at);
    rule(64, 0.5f);
    Pen.Style foot = new Pen.Style(7.5f, false, 0.3f);
    pen.centred(first(SEALED), foot, MIDDLE, 51);
    pen.centred(SEALED.en(), foot, MIDDLE, 40);
  }

  private float below(List<String> texts, Pen.Style style, float from, float top)
      throws IOException {
    float at = top;
    for (String text : texts.stream().distinct().toList()) {
      for (String line : pen.lines(text, style, RIGHT - from)) {
        pen.line(line, style, from, at);
        at -= style.size() * 1.38f;
      }
    }
    return at;
  }

  private void rule(float height, float weight) {
    pen.raw(
        "0.4 G %s w %s %s m %s %s l S 0 G"
            .formatted(
                Pen.number(weight),
                Pen.number(LEFT),
                Pen.number(height),
                Pen.number(RIGHT),
                Pen.number(height)));
  }
}
