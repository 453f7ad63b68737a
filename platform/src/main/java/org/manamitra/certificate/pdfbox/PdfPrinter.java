package org.manamitra.certificate.pdfbox;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.manamitra.certificate.Printer;

/// Prints a sheet as PDF/A-3u with the log's proof attached. Safe for many threads.
public final class PdfPrinter implements Printer {
  private static final Map<Pen.Face, String> FILES =
      Map.of(
          Pen.Face.LATIN, "NotoSans_400Regular.ttf",
          Pen.Face.LATIN_BOLD, "NotoSans_700Bold.ttf",
          Pen.Face.TELUGU, "NotoSansTelugu_400Regular.ttf",
          Pen.Face.TELUGU_BOLD, "NotoSansTelugu_700Bold.ttf",
          Pen.Face.DEVANAGARI, "NotoSansDevanagari_400Regular.ttf",
          Pen.Face.DEVANAGARI_BOLD, "NotoSansDevanagari_700Bold.ttf");
  private static final float[] SCALES = {1, 0.93f, 0.86f, 0.8f, 0.72f, 0.64f};
  private final Map<Pen.Face, Typeface> faces;

  private PdfPrinter(Map<Pen.Face, Typeface> faces) {
    this.faces = faces;
  }

  /// Lays the fonts out in a folder, because the JDK opens fonts from files, and opens them.
  public static PdfPrinter open(Path fontFolder) throws IOException {
    Files.createDirectories(fontFolder);
    Map<Pen.Face, Typeface> faces = new EnumMap<>(Pen.Face.class);
    for (Map.Entry<Pen.Face, String> file : FILES.entrySet()) {
      Path laid = fontFolder.resolve(file.getValue());
      try (InputStream font = PdfPrinter.class.getResourceAsStream("/fonts/" + file.getValue())) {
        if (font == null) {
          throw new IOException("the font " + file.getValue() + " is missing");
        }
        Files.copy(font, laid, StandardCopyOption.REPLACE_EXISTING);
      }
      faces.put(file.getKey(), Typeface.open(laid));
    }
    return new PdfPrinter(faces);
  }

  @Override
  public byte[] print(Sheet sheet) {
    try (PDDocument document = new PDDocument()) {
      document.setVersion(1.7f);
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      Pen pen = drawn(sheet);
      COSDictionary resources = new COSDictionary();
      resources.setItem(COSName.FONT, pen.fonts());
      page.getCOSObject().setItem(COSName.RESOURCES, resources);
      page.getCOSObject().setItem(COSName.CONTENTS, Streams.deflated(pen.content()));
      describe(document, sheet);
      attach(document, sheet);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.setDocumentId(sheet.issued().getEpochSecond());
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Pen drawn(Sheet sheet) throws IOException {
    for (float scale : SCALES) {
      Pen pen = new Pen(faces);
      if (SheetLayout.draw(pen, sheet, scale)) {
        return pen;
      }
    }
    throw new IllegalArgumentException("more facts than one sheet holds");
  }

  private static void describe(PDDocument document, Sheet sheet) throws IOException {
    String title = sheet.paper().title().en() + " " + sheet.number();
    PDDocumentInformation about = document.getDocumentInformation();
    about.setTitle(title);
    about.setProducer("Mana Mitra");
    GregorianCalendar time = GregorianCalendar.from(sheet.issued().atZone(ZoneOffset.UTC));
    about.setCreationDate(time);
    about.setModificationDate(time);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSStream metadata = Streams.plain(xmp(title, sheet).getBytes(StandardCharsets.UTF_8));
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
    catalog.setItem(COSName.METADATA, metadata);
    catalog.setItem(COSName.LANG, new COSString(sheet.paper().first().code() + "-IN"));
    COSStream profile = Streams.deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    profile.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setName(COSName.TYPE, "OutputIntent");
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setItem(
        COSName.getPDFName("OutputConditionIdentifier"), new COSString("sRGB IEC61966-2.1"));
    intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    catalog.setItem(COSName.getPDFName("OutputIntents"), intents);
  }

  private static void attach(PDDocument document, Sheet sheet) throws IOException {
    byte[] proof = sheet.proof().text().getBytes(StandardCharsets.UTF_8);
    COSStream file = Streams.deflated(proof);
    file.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
    file.setName(COSName.SUBTYPE, "text/plain");
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.SIZE, proof.length);
    parameters.setDate(
        COSName.MOD_DATE, GregorianCalendar.from(sheet.issued().atZone(ZoneOffset.UTC)));
    file.setItem(COSName.PARAMS, parameters);
    COSDictionary named = new COSDictionary();
    named.setItem(COSName.F, file);
    named.setItem(COSName.UF, file);
    COSString name = new COSString("cert.tlog-proof");
    COSDictionary specification = new COSDictionary();
    specification.setItem(COSName.TYPE, COSName.FILESPEC);
    specification.setItem(COSName.F, name);
    specification.setItem(COSName.UF, name);
    specification.setItem(COSName.EF, named);
    specification.setName(COSName.getPDFName("AFRelationship"), "Supplement");
    COSArray pair = new COSArray();
    pair.add(name);
    pair.add(specification);
    COSDictionary files = new COSDictionary();
    files.setItem(COSName.NAMES, pair);
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.EMBEDDED_FILES, files);
    COSArray associated = new COSArray();
    associated.add(specification);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.NAMES, names);
    catalog.setItem(COSName.getPDFName("AF"), associated);
  }

  private static String xmp(String title, Sheet sheet) {
    String time = sheet.issued().truncatedTo(ChronoUnit.SECONDS).toString();
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
     xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
    <pdfaid:part>3</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
    <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
    <pdf:Producer>Mana Mitra</pdf:Producer>
    </rdf:Description></rdf:RDF></x:xmpmeta>
    <?xpacket end="w"?>
    """
        .formatted(title.replace("&", "&amp;").replace("<", "&lt;"), time, time);
  }
}
