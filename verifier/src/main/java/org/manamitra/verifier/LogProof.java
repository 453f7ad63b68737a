package org.manamitra.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// A proof that an entry is in a log, to be checked without a network (C2SP tlog-proof): its index,
/// the path to the root, and the signed checkpoint as the log gave it.
public record LogProof(long index, List<byte[]> path, String checkpoint) {
  private static final String FIRST = "c2sp.org/tlog-proof@v1";

  public LogProof {
    path = List.copyOf(path);
  }

  public String text() {
    StringBuilder text = new StringBuilder(FIRST).append("\nindex ").append(index).append('\n');
    path.forEach(hash -> text.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
    return text.append('\n').append(checkpoint).toString();
  }

  public static LogProof read(String text) throws MalformedException {
    int end = text.indexOf("\n\n");
    String[] lines = text.substring(0, Math.max(end, 0)).split("\n");
    int at = lines.length > 1 && lines[1].startsWith("extra ") ? 2 : 1;
    if (end < 0 || !lines[0].equals(FIRST) || lines.length <= at || lines.length > at + 64) {
      throw new MalformedException("not a proof of a log");
    }
    if (!lines[at].startsWith("index ")) {
      throw new MalformedException("a proof without index");
    }
    long index = Checkpoint.number(lines[at].substring("index ".length()));
    List<byte[]> path = new ArrayList<>();
    for (int line = at + 1; line < lines.length; line++) {
      byte[] hash = Checkpoint.base64(lines[line]);
      if (hash.length != 32) {
        throw new MalformedException("a path with something that is no hash");
      }
      path.add(hash);
    }
    return new LogProof(index, path, text.substring(end + 2));
  }

  /// Whether this proof shows the entry in one of these logs. A checkpoint of a size already seen
  /// with another root is a split view, and proves nothing.
  public boolean shows(byte[] entry, List<NoteKey> logs, List<Checkpoint> seen) {
    try {
      Checkpoint head = Checkpoint.open(checkpoint, logs);
      boolean split =
          seen.stream()
              .anyMatch(known ->
                  known.origin().equals(head.origin())
                      && known.size() == head.size()
                      && !Arrays.equals(known.root(), head.root()));
      return !split && Tree.holds(Tree.leaf(entry), index, head.size(), path, head.root());
    } catch (MalformedException broken) {
      return false;
    }
  }
}
