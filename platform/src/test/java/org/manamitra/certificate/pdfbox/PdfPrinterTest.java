package org.manamitra.certificate.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manamitra.certificate.Numbering;
import org.manamitra.certificate.Paper;
import org.manamitra.certificate.Printed;
import org.manamitra.certificate.Printer;
import org.manamitra.verifier.Digits;
import org.manamitra.verifier.LogProof;
import org.manamitra.vocabulary.CertificateNumber;
import org.manamitra.vocabulary.Language;
import org.manamitra.vocabulary.Text;

class PdfPrinterTest {
  private static final Instant ISSUED = Instant.parse("2026-11-24T08:00:00Z");

  @Test
  void the_page_says_in_both_languages_what_it_attests(@TempDir Path folder) throws Exception {
    byte[] pdf = PdfPrinter.open(folder).print(sheet(Language.TE));
    Files.write(Path.of("target", "certificate-te.pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains(
              "ఆంధ్రప్రదేశ్ ప్రభుత్వం", "Government of Andhra Pradesh", "కొమ్మినేని లక్ష్మీ దేవి")
          .contains("ధ్రువీకరణ", "AP26-TNL-", "తహశీల్దార్");
      assertThat(document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
          .containsKey("cert.tlog-proof");
    }
    assertThat(pdf.length).isLessThan(120_000);
  }

  @Test
  void the_code_on_the_rendered_page_reads_back(@TempDir Path folder) throws Exception {
    Printer.Sheet sheet = sheet(Language.HI);
    byte[] pdf = PdfPrinter.open(folder).print(sheet);
    Files.write(Path.of("target", "certificate-hi.pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImageLuminanceSource page =
          new BufferedImageLuminanceSource(new PDFRenderer(document).renderImageWithDPI(0, 200));
      int half = page.getHeight() * 2 / 3;
      String read =
          new QRCodeReader()
              .decode(
                  new BinaryBitmap(
                      new HybridBinarizer(
                          page.crop(0, half, page.getWidth() / 2, page.getHeight() - half))))
              .getText();
      assertThat(read).isEqualTo(sheet.printed().text());
    }
  }

  @Test
  void the_same_sheet_gives_the_same_bytes(@TempDir Path folder) throws Exception {
    PdfPrinter printer = PdfPrinter.open(folder);
    assertThat(printer.print(sheet(Language.TE))).isEqualTo(printer.print(sheet(Language.TE)));
  }

  @Test
  void a_sign_that_no_font_has_is_refused(@TempDir Path folder) throws Exception {
    Typeface face = Typeface.open(PdfPrinterTest.font(folder));
    assertThatThrownBy(() -> face.shape("\u4e2d")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void conjuncts_become_ligatures_and_keep_their_text(@TempDir Path folder) throws Exception {
    Typeface face = Typeface.open(PdfPrinterTest.font(folder));
    for (String word :
        List.of("లక్ష్మీ", "స్త్రీ", "శ్రీకాకుళం", "ధ్రువీకరణ", "రాష్ట్రం", "సర్టిఫికేట్")) {
      Typeface.Shaped shaped = face.shape(word);
      StringBuilder read = new StringBuilder();
      shaped.glyphs().forEach(glyph -> read.append(glyph.text().replace("\u200B", "")));
      assertThat(read.toString()).isEqualTo(word);
    }
    assertThat(face.shape("క్ష").width()).isLessThan(face.shape("కష").width());
  }

  @Test
  void a_number_checks_itself() {
    assertThat(Numbering.number(2026, "TNL", 14).value()).startsWith("AP26-TNL-000014");
    assertThat(Numbering.holds(Numbering.number(2026, "TNL", 14))).isTrue();
    String body = Numbering.number(2026, "TNL", 14).value();
    long right =
        IntStream.range(0, 10)
            .mapToObj(digit -> body.substring(0, body.length() - 1) + digit)
            .filter(number -> Numbering.holds(new CertificateNumber(number)))
            .count();
    assertThat(right).isEqualTo(1);
  }

  private static Path font(Path folder) throws Exception {
    PdfPrinter.open(folder);
    return folder.resolve("NotoSansTelugu_400Regular.ttf");
  }

  static Printer.Sheet sheet(Language first) {
    byte[] seal = new byte[244];
    for (int at = 0; at < seal.length; at++) {
      seal[at] = (byte) (at * 37);
    }
    return new Printer.Sheet(
        paper(first),
        Numbering.number(2026, "TNL", 14),
        ISSUED,
        new Printed("HTTPS://V.MANAMITRA.AP.GOV.IN/Q1", Digits.of(seal)),
        new LogProof(0, List.of(), "log\n1\nAAAA\n\n"));
  }

  static Paper paper(Language first) {
    return new Paper(
        first,
        new Text("ఆదాయ ధ్రువీకరణ పత్రం", "आय प्रमाण पत्र", "Income Certificate"),
        new Text(
            "గుంటూరు జిల్లా, తెనాలి మండలం, కొల్లూరు గ్రామ నివాసి శ్రీమతి కొమ్మినేని లక్ష్మీ దేవి గారి"
                + " కుటుంబ వార్షిక ఆదాయం రూ. 96,000 అని ఇందుమూలంగా ధ్రువీకరించడమైనది.",
            "प्रमाणित किया जाता है कि गुंटूर ज़िले के तेनाली मंडल की निवासी श्रीमती कोम्मिनेनी लक्ष्मी देवी"
                + " के परिवार की वार्षिक आय 96,000 रुपये है।",
            "This is to certify that the annual family income of Smt. Kommineni Lakshmi Devi,"
                + " resident of Kolluru village, Tenali mandal, Guntur district, is Rs 96,000."),
        List.of(
            row("పేరు", "नाम", "Name", "కొమ్మినేని లక్ష్మీ దేవి", "Kommineni Lakshmi Devi"),
            row("భర్త పేరు", "पति का नाम", "Husband's name", "వెంకటేశ్వర రావు", "Venkateswara Rao"),
            row("గ్రామం", "गाँव", "Village", "కొల్లూరు", "Kolluru"),
            row(
                "మండలం, జిల్లా",
                "मंडल, ज़िला",
                "Mandal, district",
                "తెనాలి, గుంటూరు",
                "Tenali, Guntur"),
            row("వార్షిక ఆదాయం", "वार्षिक आय", "Annual income", "₹96,000", "₹96,000"),
            row("ఉపయోగం", "उपयोग", "Purpose", "విద్యార్థి ఉపకార వేతనం", "Scholarship")),
        new Text(
            "తహశీల్దార్ కార్యాలయం, తెనాలి",
            "तहसीलदार कार्यालय, तेनाली",
            "Office of the Tahsildar, Tenali"),
        new Text("తహశీల్దార్", "तहसीलदार", "Tahsildar"),
        Optional.of(
            new Text(
                "24-11-2030 వరకు చెల్లుతుంది", "24-11-2030 तक मान्य", "Valid until 24-11-2030")));
  }

  private static Paper.Row row(String te, String hi, String en, String value, String english) {
    return new Paper.Row(new Text(te, hi, en), new Text(value, english, english));
  }
}
