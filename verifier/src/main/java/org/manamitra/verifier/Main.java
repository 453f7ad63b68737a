package org.manamitra.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The command line: `verify TEXT|FILE --trust DIR [--proof FILE] [--lang te|hi|en]`.
///
/// Exit codes: 0 genuine (also offline, and when a key was withdrawn after logging), 10 withdrawn,
/// 11 suspended, 12 expired, 13 not in the log, 14 forged, 15 unknown key, 16 not ours, 17
/// unreadable, 2 used wrongly or the trust folder is faulty. The first line printed is the verdict.
public final class Main {
  private static final int WRONG_USE = 2;
  private static final Set<String> OPTIONS = Set.of("--trust", "--proof", "--lang");

  private Main() {}

  public static void main(String[] words) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(words, Clock.systemUTC(), out));
  }

  static int run(String[] words, Clock clock, PrintStream out) {
    Map<String, String> given = new HashMap<>();
    for (int at = words.length > 0 && words[0].equals("verify") ? 1 : 0; at < words.length; at++) {
      boolean option = OPTIONS.contains(words[at]);
      if (option && at + 1 == words.length || !option && given.containsKey("text")) {
        return usage(out);
      }
      given.put(option ? words[at] : "text", option ? words[++at] : words[at]);
    }
    String text = given.get("text");
    String folder = given.get("--trust");
    if (text == null || folder == null) {
      return usage(out);
    }
    try {
      Verifier verifier = new Verifier(Trust.ofFolder(Path.of(folder)));
      Optional<PublicLog> log = Optional.empty();
      String proofFile = given.get("--proof");
      if (proofFile != null) {
        LogProof proof = LogProof.read(Files.readString(Path.of(proofFile)));
        log = Optional.of(entry -> Optional.of(proof));
      }
      Finding finding = verifier.check(content(text), clock.instant(), log);
      print(finding, given.getOrDefault("--lang", "en"), out);
      return finding.verdict().exitCode();
    } catch (IOException | MalformedException faulty) {
      out.println("cannot verify: " + faulty.getMessage());
      return WRONG_USE;
    }
  }

  private static int usage(PrintStream out) {
    out.println("verify TEXT|FILE --trust DIR [--proof FILE] [--lang te|hi|en]");
    return WRONG_USE;
  }

  private static String content(String given) throws IOException {
    try {
      Path file = Path.of(given);
      return Files.isRegularFile(file) ? Files.readString(file).strip() : given;
    } catch (InvalidPathException text) {
      return given;
    }
  }

  private static void print(Finding finding, String language, PrintStream out) {
    out.println(finding.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    out.println(finding.verdict().sentence(language));
    out.println("reason: " + finding.reason());
    finding.asOf().ifPresent(time -> out.println("status as of: " + time));
    finding
        .claims()
        .ifPresent(claims -> {
          out.println("type: " + claims.type());
          out.println("number: " + claims.number());
          out.println("name: " + claims.name());
          out.println("fact: " + claims.fact());
          out.println("office: " + claims.office());
          out.println("issued: " + claims.issued());
          claims.expires().ifPresent(end -> out.println("valid until: " + end));
        });
  }
}
