package org.manamitra.verifier;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whom a verifier believes: issuers, logs, addresses, checkpoints seen, and who knows what stands.
public record Trust(
    Map<String, Issuer> issuers,
    List<NoteKey> logs,
    Set<String> hosts,
    List<Checkpoint> seen,
    Register register) {

  public Trust {
    issuers = Map.copyOf(issuers);
    logs = List.copyOf(logs);
    hosts = Set.copyOf(hosts);
    seen = List.copyOf(seen);
  }

  Optional<Issuer> issuer(Seal seal) {
    return Optional.ofNullable(issuers.get(seal.key()));
  }

  /// Reads a trust folder:
  /// - `*.pem`: an issuer's certificate or bare public key;
  /// - `*.vkey`: a log's key; `*.checkpoint`: a checkpoint of it as last fetched;
  /// - `hosts.txt`: accepted addresses, one a line, a bare host name for HTTPS or a whole origin;
  /// - `withdrawn-keys.txt`: key id in hexadecimal and the log's size when trust in it ended;
  /// - `*.status`: a sealed status list as last fetched; one with a false seal is a fault.
  public static Trust ofFolder(Path folder) throws IOException, MalformedException {
    Map<String, Issuer> issuers = new HashMap<>();
    for (Path file : files(folder, "*.pem")) {
      Issuer issuer = Issuer.ofPem(Files.readString(file));
      issuers.put(HexFormat.of().formatHex(issuer.keyId()), issuer);
    }
    List<NoteKey> logs = new ArrayList<>();
    for (Path file : files(folder, "*.vkey")) {
      logs.add(NoteKey.read(Files.readString(file)));
    }
    List<Checkpoint> seen = new ArrayList<>();
    for (Path file : files(folder, "*.checkpoint")) {
      seen.add(Checkpoint.open(Files.readString(file), logs));
    }
    for (String line : lines(folder.resolve("withdrawn-keys.txt"))) {
      String[] parts = line.split("\\s+");
      long size = Checkpoint.number(parts.length == 2 ? parts[1] : "");
      issuers.computeIfPresent(parts[0], (id, issuer) -> issuer.withdrawnAt(size));
    }
    Set<String> hosts = new HashSet<>();
    for (String line : lines(folder.resolve("hosts.txt"))) {
      hosts.add(line.toLowerCase(Locale.ROOT));
    }
    List<StatusList> lists = new ArrayList<>();
    for (Path file : files(folder, "*.status")) {
      lists.add(list(Seal.read(Files.readAllBytes(file)), issuers));
    }
    return new Trust(issuers, logs, hosts, seen, Register.of(lists));
  }

  private static StatusList list(Seal seal, Map<String, Issuer> issuers) throws MalformedException {
    Issuer issuer = issuers.get(seal.key());
    if (issuer == null || !issuer.made(seal)) {
      throw new MalformedException("a status list that no known issuer sealed");
    }
    return StatusList.read(seal.payload());
  }

  private static List<Path> files(Path folder, String pattern) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
      files.forEach(found::add);
    }
    return found;
  }

  private static List<String> lines(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    return Files.readAllLines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
