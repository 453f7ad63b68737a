package org.manamitra.verifier;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a QR: `HTTPS://HOST/Q1#digits`. The origin is compared as a whole and exactly, so
/// that a look-alike host, a user name before the host or a foreign port is never ours.
public record Address(String origin, String digits) {
  private static final int LONGEST = 4000;
  private static final Pattern SHAPE =
      Pattern.compile("(?i)(https?://[a-z0-9.-]+(?::[0-9]{1,5})?)/Q1#([0-9]+)");

  /// Reads a text; empty when it has another shape.
  public static Optional<Address> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher parts = SHAPE.matcher(text.strip());
    return parts.matches()
        ? Optional.of(new Address(parts.group(1).toLowerCase(Locale.ROOT), parts.group(2)))
        : Optional.empty();
  }

  /// Whether the origin is one of these; a bare host name stands for HTTPS at its usual port.
  public boolean at(Set<String> hosts) {
    return hosts.contains(origin)
        || origin.startsWith("https://") && hosts.contains(origin.substring("https://".length()));
  }
}
