package org.manamitra.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final String HOST = "https://v.example.gov.in";
  private final KeyPair key = pair("EC");
  private final KeyPair logKey = pair("Ed25519");
  private final NoteKey log =
      new NoteKey("log.example.gov.in/2026", tail(logKey.getPublic().getEncoded(), 32));
  private final byte[] id = Seal.keyId(key.getPublic().getEncoded());

  @Test
  void a_true_seal_in_the_log_with_a_clean_status_is_genuine() {
    Seal seal = seal(claims(Optional.empty()));
    Finding finding = verifier(StatusList.of(1, NOW, 64)).check(text(seal), NOW, held(seal));
    assertThat(finding.verdict()).isEqualTo(Verdict.GENUINE);
    assertThat(finding.claims().orElseThrow().name()).isEqualTo("Lakshmi Devi Kommineni");
  }

  @Test
  void without_log_it_is_genuine_offline() {
    assertThat(verdict(text(seal(claims(Optional.empty()))))).isEqualTo(Verdict.GENUINE_OFFLINE);
  }

  @Test
  void no_byte_can_be_changed_unnoticed() {
    Seal seal = seal(claims(Optional.empty()));
    byte[] bytes = seal.bytes();
    Verifier verifier = verifier(StatusList.of(1, NOW, 64));
    Set<Verdict> seen = new HashSet<>();
    for (int at = 0; at < bytes.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << bit);
        Verdict verdict = verifier.check(text(changed), NOW, held(seal)).verdict();
        assertThat(verdict.good()).as("byte %d bit %d", at, bit).isFalse();
        seen.add(verdict);
      }
    }
    assertThat(seen).contains(Verdict.FORGED, Verdict.UNREADABLE, Verdict.UNKNOWN_KEY);
  }

  @Test
  void no_prefix_of_the_text_is_genuine() {
    String text = text(seal(claims(Optional.empty())));
    for (int end = 0; end < text.length(); end++) {
      assertThat(verdict(text.substring(0, end)).good()).isFalse();
    }
  }

  @Test
  void the_twin_signature_stands_for_the_same_entry() throws MalformedException {
    Seal seal = seal(claims(Optional.empty()));
    Seal twin = new Seal(Seal.ES256, id, OptionalLong.empty(), seal.payload(), new byte[64]);
    assertThat(twin.entry()).isEqualTo(seal.entry());
    assertThat(Seal.read(seal.bytes()).entry()).isEqualTo(seal.entry());
  }

  @Test
  void foreign_hosts_ports_users_and_texts_are_not_ours() {
    String good = text(seal(claims(Optional.empty())));
    for (String host :
        List.of(
            "https://v.example.gov.in.evil.com",
            "https://v.examp1e.gov.in",
            "https://v.example.gov.in@evil.com",
            "https://v.example.gov.in:444",
            "http://v.example.gov.in")) {
      assertThat(verdict(good.replace(HOST.toUpperCase(java.util.Locale.ROOT), host)))
          .as(host)
          .isEqualTo(Verdict.NOT_OURS);
    }
    assertThat(verdict("")).isEqualTo(Verdict.NOT_OURS);
    assertThat(verdict(good.replace('1', '\u0C67'))).isEqualTo(Verdict.NOT_OURS);
  }

  @Test
  void withdrawn_suspended_expired_and_unlogged_are_told_apart() {
    Seal seal = seal(claims(Optional.empty()));
    StatusList list = StatusList.of(1, NOW, 64);
    assertThat(
            verifier(list.with(5, StatusList.Standing.WITHDRAWN))
                .check(text(seal), NOW, held(seal))
                .verdict())
        .isEqualTo(Verdict.WITHDRAWN);
    assertThat(
            verifier(list.with(5, StatusList.Standing.SUSPENDED))
                .check(text(seal), NOW, held(seal))
                .verdict())
        .isEqualTo(Verdict.SUSPENDED);
    Seal old = seal(claims(Optional.of(NOW.minusSeconds(1))));
    assertThat(verifier(list).check(text(old), NOW, held(old)).verdict())
        .isEqualTo(Verdict.EXPIRED);
    assertThat(
            verifier(list).check(text(seal), NOW, Optional.of(entry -> Optional.empty())).verdict())
        .isEqualTo(Verdict.NOT_IN_LOG);
    assertThat(verifier(list).check(text(seal), NOW, held(old)).verdict())
        .isEqualTo(Verdict.NOT_IN_LOG);
  }

  @Test
  void a_withdrawn_key_keeps_what_was_logged_before() {
    Seal seal = seal(claims(Optional.empty()));
    Trust trust = trust(StatusList.of(1, NOW, 64));
    Verifier before = new Verifier(withdrawnAt(trust, 1));
    Verifier after = new Verifier(withdrawnAt(trust, 0));
    assertThat(before.check(text(seal), NOW, held(seal)).verdict())
        .isEqualTo(Verdict.KEY_WITHDRAWN_BUT_LOGGED_BEFORE);
    assertThat(after.check(text(seal), NOW, held(seal)).verdict()).isEqualTo(Verdict.NOT_IN_LOG);
    assertThat(before.check(text(seal), NOW).verdict()).isEqualTo(Verdict.NOT_IN_LOG);
  }

  @Test
  void the_command_line_reads_a_trust_folder(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("issuer.pem"), pem());
    Files.writeString(folder.resolve("log.vkey"), log.line());
    Files.writeString(folder.resolve("hosts.txt"), "v.example.gov.in\n");
    Seal seal = seal(claims(Optional.empty()));
    Path proof = folder.resolve("cert.tlog-proof");
    Files.writeString(proof, held(seal).orElseThrow().proof(seal.entry()).orElseThrow().text());
    Seal list = seal(StatusList.of(1, NOW, 64).payload());
    Files.write(folder.resolve("1.status"), list.bytes());
    String trust = folder.toString();
    assertThat(run("verify", text(seal), "--trust", trust, "--proof", proof.toString()))
        .startsWith("0 genuine\n");
    assertThat(run("verify", text(seal), "--trust", trust)).startsWith("0 genuine-offline\n");
    assertThat(run("verify", "hello", "--trust", trust, "--lang", "te"))
        .startsWith("16 not-ours\nఇది మేము");
    assertThat(run("verify", text(seal))).startsWith("2 ");
  }

  private String run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = Main.run(words, Clock.fixed(NOW, java.time.ZoneOffset.UTC), stream);
    return code + " " + out.toString(StandardCharsets.UTF_8);
  }

  private String pem() {
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(key.getPublic().getEncoded())
        + "\n-----END PUBLIC KEY-----\n";
  }

  private Verdict verdict(String text) {
    return verifier(StatusList.of(1, NOW, 64)).check(text, NOW).verdict();
  }

  private Verifier verifier(StatusList list) {
    return new Verifier(trust(list));
  }

  private Trust trust(StatusList list) {
    Issuer issuer = new Issuer(id, key.getPublic(), OptionalLong.empty());
    return new Trust(
        Map.of(java.util.HexFormat.of().formatHex(id), issuer),
        List.of(log),
        Set.of("v.example.gov.in"),
        List.of(),
        Register.of(List.of(list)));
  }

  private static Trust withdrawnAt(Trust trust, long size) {
    Map.Entry<String, Issuer> only = trust.issuers().entrySet().iterator().next();
    return new Trust(
        Map.of(only.getKey(), only.getValue().withdrawnAt(size)),
        trust.logs(),
        trust.hosts(),
        trust.seen(),
        trust.register());
  }

  private Optional<PublicLog> held(Seal seal) {
    byte[] other = Tree.leaf(new byte[33]);
    byte[] root = Tree.node(Tree.leaf(seal.entry()), other);
    Checkpoint head = new Checkpoint(log.name(), 2, root);
    String note =
        head.note(log, sign(logKey, "Ed25519", head.text().getBytes(StandardCharsets.UTF_8)));
    LogProof proof = new LogProof(0, List.of(other), note);
    return Optional.of(entry -> Optional.of(proof));
  }

  private static Claims claims(Optional<Instant> end) {
    return new Claims(
        "AP",
        NOW.minusSeconds(86400),
        end,
        new byte[16],
        "income-certificate",
        "AP26-TNL-00000014",
        "Lakshmi Devi Kommineni",
        "Rs 96,000 a year",
        Optional.of("లక్ష్మీ దేవి"),
        Optional.empty(),
        Optional.empty(),
        "tahsildar.tenali",
        Optional.of(new Claims.StatusIndex(1, 5)));
  }

  private Seal seal(Claims claims) {
    return seal(claims.bytes());
  }

  private Seal seal(byte[] payload) {
    byte[] signed = Seal.signed(Seal.ES256, id, payload);
    byte[] sign = sign(key, "SHA256withECDSAinP1363Format", signed);
    return new Seal(Seal.ES256, id, OptionalLong.empty(), payload, sign);
  }

  private static String text(Seal seal) {
    return text(seal.bytes());
  }

  private static String text(byte[] seal) {
    return HOST.toUpperCase(java.util.Locale.ROOT) + "/Q1#" + Digits.of(seal);
  }

  private static byte[] sign(KeyPair key, String algorithm, byte[] text) {
    try {
      Signature signer = Signature.getInstance(algorithm);
      signer.initSign(key.getPrivate());
      signer.update(text);
      return signer.sign();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static KeyPair pair(String kind) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
      if (kind.equals("EC")) {
        generator.initialize(new ECGenParameterSpec("secp256r1"));
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static byte[] tail(byte[] bytes, int count) {
    return Arrays.copyOfRange(bytes, bytes.length - count, bytes.length);
  }
}
