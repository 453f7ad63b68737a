/// Is: drawing of a paper with PDFBox, shaped by the JDK's HarfBuzz. Knows: certificate. Never: a
/// service's meaning, a key, a table.
@NullMarked
package org.manamitra.certificate.pdfbox;

import org.jspecify.annotations.NullMarked;
