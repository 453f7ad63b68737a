package org.manamitra.certificate;

import java.net.URI;
import java.util.Locale;
import org.manamitra.verifier.Digits;
import org.manamitra.verifier.Seal;

/// What the QR of a certificate says: the verify page's address in capitals, which a QR writes
/// densely, and the seal as digits behind `#`, which a browser never sends to a server.
public record Printed(String address, String digits) {

  public static Printed of(URI publicUrl, Seal seal) {
    String origin = publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
    return new Printed(origin.toUpperCase(Locale.ROOT) + "/Q1", Digits.of(seal.bytes()));
  }

  public String text() {
    return address + "#" + digits;
  }
}
