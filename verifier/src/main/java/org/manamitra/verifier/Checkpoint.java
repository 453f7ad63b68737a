package org.manamitra.verifier;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// The head of a log at one size (C2SP tlog-checkpoint): whose log, how many entries, which root.
public record Checkpoint(String origin, long size, byte[] root) {
  private static final String SIGNATURE = "\u2014 ";

  public Checkpoint {
    root = root.clone();
  }

  @Override
  public byte[] root() {
    return root.clone();
  }

  /// The text that is signed; it ends with a newline.
  public String text() {
    return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
  }

  /// The signed note of this checkpoint with one signature of the log.
  public String note(NoteKey key, byte[] sign) {
    byte[] line = Arrays.copyOf(key.id(), 4 + sign.length);
    System.arraycopy(sign, 0, line, 4, sign.length);
    return text()
        + "\n"
        + SIGNATURE
        + key.name()
        + " "
        + Base64.getEncoder().encodeToString(line)
        + "\n";
  }

  /// Reads a signed note and accepts it only when one of these logs signed it under its own name.
  public static Checkpoint open(String note, List<NoteKey> logs) throws MalformedException {
    int end = note.indexOf("\n\n");
    if (end < 0 || note.length() > 100_000) {
      throw new MalformedException("not a signed checkpoint");
    }
    String text = note.substring(0, end + 1);
    Checkpoint checkpoint = parse(text);
    for (String line : note.substring(end + 2).split("\n")) {
      String[] parts = line.split(" ");
      if (parts.length == 3 && parts[0].equals(SIGNATURE.strip())) {
        byte[] signature = base64(parts[2]);
        for (NoteKey log : logs) {
          if (log.name().equals(parts[1])
              && log.name().equals(checkpoint.origin)
              && signature.length == 68
              && Arrays.equals(log.id(), Arrays.copyOf(signature, 4))
              && log.signed(text, Arrays.copyOfRange(signature, 4, 68))) {
            return checkpoint;
          }
        }
      }
    }
    throw new MalformedException("no known log signed this checkpoint");
  }

  private static Checkpoint parse(String text) throws MalformedException {
    String[] lines = text.split("\n");
    if (lines.length < 3 || lines[0].isEmpty()) {
      throw new MalformedException("not a checkpoint");
    }
    byte[] root = base64(lines[2]);
    if (root.length != 32) {
      throw new MalformedException("a root that is no hash");
    }
    return new Checkpoint(lines[0], number(lines[1]), root);
  }

  static long number(String digits) throws MalformedException {
    if (!digits.matches("0|[1-9][0-9]{0,17}")) {
      throw new MalformedException("not a number");
    }
    return Long.parseLong(digits);
  }

  static byte[] base64(String words) throws MalformedException {
    try {
      byte[] bytes = Base64.getDecoder().decode(words);
      if (Base64.getEncoder().encodeToString(bytes).equals(words)) {
        return bytes;
      }
    } catch (IllegalArgumentException broken) {
      throw new MalformedException("not base64");
    }
    throw new MalformedException("not base64");
  }
}
