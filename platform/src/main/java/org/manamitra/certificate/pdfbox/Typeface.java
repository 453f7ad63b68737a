package org.manamitra.certificate.pdfbox;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One font file, once for the JDK, which shapes with it, and once for PDFBox, which embeds parts
/// of it. Positions are in units of the font. Safe for many threads.
final class Typeface {
  private static final List<String> TABLES =
      List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt ", "fpgm", "prep");
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final int INVISIBLE = 0xFFFE;
  private final TrueTypeFont embedded;
  private final Font shaper;
  private final int unitsPerEm;
  private final int blank;
  private final ReentrantLock subsetting = new ReentrantLock();

  /// A glyph of a shaped run: where it stands and which characters it stands for.
  record Glyph(int id, String text, float x, float y) {}

  /// A run of one font.
  record Shaped(List<Glyph> glyphs, float width) {}

  /// A font program with the glyphs needed, and the new number of each.
  record Subset(byte[] program, Map<Integer, Integer> renumbered) {}

  private Typeface(TrueTypeFont embedded, Font shaper) throws IOException {
    this.embedded = embedded;
    this.shaper = shaper;
    this.unitsPerEm = embedded.getUnitsPerEm();
    this.blank = embedded.getUnicodeCmapLookup().getGlyphId(0x200B);
  }

  /// The file form of `createFont` is used because the stream form leaves copies after a crash.
  static Typeface open(Path file) throws IOException {
    TrueTypeFont embedded =
        new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
    try {
      Font font =
          Font.createFont(Font.TRUETYPE_FONT, file.toFile())
              .deriveFont((float) embedded.getUnitsPerEm())
              .deriveFont(
                  Map.of(
                      TextAttribute.KERNING, TextAttribute.KERNING_ON,
                      TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
      return new Typeface(embedded, font);
    } catch (FontFormatException broken) {
      throw new IOException("not a font: " + file.getFileName(), broken);
    }
  }

  TrueTypeFont embedded() {
    return embedded;
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  Shaped shape(String run) {
    char[] signs = run.toCharArray();
    GlyphVector vector =
        shaper.layoutGlyphVector(EXACT, signs, 0, signs.length, Font.LAYOUT_LEFT_TO_RIGHT);
    int count = vector.getNumGlyphs();
    if (count == 0 && !run.isEmpty()) {
      throw new IllegalStateException("the JDK could not shape a text");
    }
    float[] places = vector.getGlyphPositions(0, count + 1, null);
    List<Glyph> glyphs = new ArrayList<>();
    int from = 0;
    while (from < count) {
      int start = vector.getGlyphCharIndex(from);
      int to = from + 1;
      while (to < count && vector.getGlyphCharIndex(to) == start) {
        to++;
      }
      int end = to < count ? vector.getGlyphCharIndex(to) : signs.length;
      cluster(glyphs, vector, places, new int[] {from, to}, run.substring(start, end));
      from = to;
    }
    return new Shaped(glyphs, places[2 * count]);
  }

  /// Hands a cluster's characters to its glyphs in order, so that together they read as written.
  private void cluster(
      List<Glyph> glyphs, GlyphVector vector, float[] places, int[] range, String text) {
    int[] points = text.codePoints().toArray();
    int next = 0;
    for (int at = range[0]; at < range[1]; at++) {
      int id = vector.getGlyphCode(at);
      if (id == 0) {
        throw new IllegalArgumentException("no font has a sign of this text");
      }
      boolean last = at == range[1] - 1;
      int upTo = last ? firstMark(points, next) : Math.min(next + 1, points.length);
      String part = new String(points, next, upTo - next);
      if (id < INVISIBLE) {
        String stands = part.isEmpty() ? "\u200B" : part;
        glyphs.add(new Glyph(id, stands, places[2 * at], places[2 * at + 1]));
        next = upTo;
      }
      if (last && next < points.length && blank != 0) {
        String rest = new String(points, next, points.length - next);
        glyphs.add(new Glyph(blank, rest, places[2 * at + 2], 0));
      }
    }
  }

  /// A mark after a drawn letter gets a glyph of its own, which makes Firefox read it rightly.
  private int firstMark(int[] points, int from) {
    for (int at = from + 1; at < points.length && blank != 0; at++) {
      if (Character.getType(points[at]) == Character.NON_SPACING_MARK) {
        return at;
      }
    }
    return points.length;
  }

  float advance(int glyph) throws IOException {
    subsetting.lock();
    try {
      return embedded.getAdvanceWidth(glyph);
    } finally {
      subsetting.unlock();
    }
  }

  Subset subset(Set<Integer> glyphs) throws IOException {
    subsetting.lock();
    try {
      TTFSubsetter subsetter = new TTFSubsetter(embedded, TABLES);
      subsetter.addGlyphIds(glyphs);
      Map<Integer, Integer> renumbered = new TreeMap<>();
      subsetter.getGIDMap().forEach((now, before) -> renumbered.put(before, now));
      ByteArrayOutputStream program = new ByteArrayOutputStream();
      subsetter.writeToStream(program);
      return new Subset(program.toByteArray(), renumbered);
    } finally {
      subsetting.unlock();
    }
  }
}
