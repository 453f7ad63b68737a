package org.manamitra.certificate.pdfbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// The part of one typeface that one document uses. Each pair of glyph and text has a number of its
/// own, because one glyph may stand for different characters in different places.
final class EmbeddedFont {
  private record Sign(int glyph, String text) {}

  private final Typeface typeface;
  private final Map<Sign, Integer> numbers = new LinkedHashMap<>();

  EmbeddedFont(Typeface typeface) {
    this.typeface = typeface;
  }

  Typeface typeface() {
    return typeface;
  }

  int number(Typeface.Glyph glyph) {
    return numbers.computeIfAbsent(new Sign(glyph.id(), glyph.text()), sign -> numbers.size() + 1);
  }

  COSDictionary dictionary() throws IOException {
    Set<Integer> used = new HashSet<>();
    numbers.keySet().forEach(sign -> used.add(sign.glyph()));
    Typeface.Subset subset = typeface.subset(used);
    String name = tag() + "+" + typeface.embedded().getName();
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray below = new COSArray();
    below.add(descendant(subset, name));
    font.setItem(COSName.DESCENDANT_FONTS, below);
    font.setItem(COSName.TO_UNICODE, Streams.deflated(toUnicode()));
    return font;
  }

  private COSDictionary descendant(Typeface.Subset subset, String name) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setName(COSName.SUBTYPE, "CIDFontType2");
    font.setName(COSName.BASE_FONT, name);
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.FONT_DESC, descriptor(subset, name));
    COSArray widths = new COSArray();
    ByteArrayOutputStream map = new ByteArrayOutputStream();
    map.writeBytes(new byte[2]);
    for (Sign sign : numbers.keySet()) {
      widths.add(new COSFloat(typeface.advance(sign.glyph()) * 1000 / typeface.unitsPerEm()));
      int glyph = subset.renumbered().getOrDefault(sign.glyph(), 0);
      map.write(glyph >> 8);
      map.write(glyph);
    }
    COSArray ranges = new COSArray();
    ranges.add(COSInteger.ONE);
    ranges.add(widths);
    font.setItem(COSName.W, ranges);
    font.setItem(COSName.CID_TO_GID_MAP, Streams.deflated(map.toByteArray()));
    return font;
  }

  private COSDictionary descriptor(Typeface.Subset subset, String name) throws IOException {
    TrueTypeFont source = typeface.embedded();
    float scale = 1000f / typeface.unitsPerEm();
    HeaderTable head = source.getHeader();
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, 4);
    COSArray box = new COSArray();
    for (int edge : new int[] {head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()}) {
      box.add(new COSFloat(edge * scale));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setFloat(COSName.ASCENT, source.getHorizontalHeader().getAscender() * scale);
    descriptor.setFloat(COSName.DESCENT, source.getHorizontalHeader().getDescender() * scale);
    descriptor.setInt(COSName.CAP_HEIGHT, 714);
    descriptor.setInt(COSName.STEM_V, 80);
    COSStream program = Streams.deflated(subset.program());
    program.setInt(COSName.LENGTH1, subset.program().length);
    descriptor.setItem(COSName.FONT_FILE2, program);
    return descriptor;
  }

  private byte[] toUnicode() {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    StringBuilder block = new StringBuilder();
    int count = 0;
    for (Map.Entry<Sign, Integer> sign : numbers.entrySet()) {
      block.append("<%04X> <%s>\n".formatted(sign.getValue(), Streams.hex(sign.getKey().text())));
      if (++count % 100 == 0 || count == numbers.size()) {
        int size = count % 100 == 0 ? 100 : count % 100;
        map.append(size).append(" beginbfchar\n").append(block).append("endbfchar\n");
        block.setLength(0);
      }
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private String tag() {
    StringBuilder tag = new StringBuilder();
    int code = numbers.keySet().hashCode();
    for (int at = 0; at < 6; at++) {
      tag.append((char) ('A' + Math.floorMod(code, 26)));
      code /= 26;
    }
    return tag.toString().toUpperCase(Locale.ROOT);
  }
}
