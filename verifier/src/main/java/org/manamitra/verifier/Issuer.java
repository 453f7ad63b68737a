package org.manamitra.verifier;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalLong;

/// A key that seals certificates. A withdrawn key names the size the log had when trust ended: what
/// was logged before stays good, what came after does not.
public record Issuer(byte[] keyId, PublicKey open, OptionalLong withdrawnAtLogSize) {
  private static final BigInteger ORDER =
      new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

  /// Reads a PEM file with a certificate or a bare public key on P-256.
  public static Issuer ofPem(String pem) throws MalformedException {
    boolean certificate = pem.contains("-----BEGIN CERTIFICATE-----");
    String body = pem.replaceAll("(?s).*?-----BEGIN [A-Z ]+-----|-----END.*", "");
    try {
      byte[] der = Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.US_ASCII));
      PublicKey open =
          certificate
              ? CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(der))
                  .getPublicKey()
              : KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der));
      if (open instanceof ECPublicKey key && key.getParams().getOrder().equals(ORDER)) {
        return new Issuer(Seal.keyId(der), open, OptionalLong.empty());
      }
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      throw new MalformedException("not a certificate or public key");
    }
    throw new MalformedException("a key that is not on P-256");
  }

  public Issuer withdrawnAt(long logSize) {
    return new Issuer(keyId, open, OptionalLong.of(logSize));
  }

  /// Whether this key made the seal. The JDK accepts signatures of wrong length, so that length and
  /// range are checked here.
  public boolean made(Seal seal) {
    byte[] sign = seal.sign();
    if (seal.algorithm() != Seal.ES256
        || sign.length != 64
        || !range(sign, 0)
        || !range(sign, 32)) {
      return false;
    }
    try {
      Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
      check.initVerify(open);
      check.update(seal.signed());
      return check.verify(sign);
    } catch (GeneralSecurityException broken) {
      return false;
    }
  }

  private static boolean range(byte[] sign, int from) {
    BigInteger part = new BigInteger(1, Arrays.copyOfRange(sign, from, from + 32));
    return part.signum() > 0 && part.compareTo(ORDER) < 0;
  }
}
