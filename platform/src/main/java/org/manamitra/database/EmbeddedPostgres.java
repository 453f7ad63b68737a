package org.manamitra.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.tukaani.xz.XZInputStream;

/// A real PostgreSQL 17 in a folder, for one machine: durable settings, this machine only, its own
/// password. It outlives a killed Java process; the next start adopts it. PostgreSQL refuses to run
/// as root, so under root it runs as nobody.
public final class EmbeddedPostgres implements AutoCloseable {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final String NOBODY = "65534";
  private static final String CANNOT_CONNECT_NOW = "57P03";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final int port;
  private final String password;

  private EmbeddedPostgres(Path folder, int port, String password) {
    this.folder = folder;
    this.port = port;
    this.password = password;
  }

  /// Starts the server of this folder, or adopts the one that runs already.
  ///
  /// @throws IllegalStateException with a sentence that says what to do
  public static EmbeddedPostgres start(Path home) {
    Path folder = home.toAbsolutePath();
    try {
      Files.createDirectories(folder);
      unpack(folder);
      String password = password(folder);
      initialise(folder);
      Optional<Integer> running = running(folder);
      int port = running.isPresent() ? running.get() : launch(folder);
      EmbeddedPostgres server = new EmbeddedPostgres(folder, port, password);
      server.awaitRecovery();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded database does not start in " + folder, e);
    }
  }

  /// JDBC address of one of its databases.
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public String user() {
    return "manamitra";
  }

  public String password() {
    return password;
  }

  /// After a crash the port answers before the rows are back; until then every sign-in is told
  /// `cannot connect now`.
  private void awaitRecovery() {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try (Connection connection = DriverManager.getConnection(url("postgres"), user(), password)) {
        if (connection.isValid(5)) {
          return;
        }
      } catch (SQLException e) {
        if (!CANNOT_CONNECT_NOW.equals(e.getSQLState()) || System.nanoTime() > until) {
          throw new IllegalStateException("the embedded database refuses: " + e.getMessage(), e);
        }
      }
      pause();
    }
  }

  /// Makes the database when it is not there yet.
  public void create(String database) {
    try (Connection connection = DriverManager.getConnection(url("postgres"), user(), password);
        PreparedStatement there =
            connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      there.setString(1, database);
      if (!there.executeQuery().next()) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("create database " + statement.enquoteIdentifier(database, true));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no database " + database + ": " + e.getMessage(), e);
    }
  }

  /// Stops it and waits until everything is on the disk.
  @Override
  public void close() {
    run(folder, List.of(bin(folder, "pg_ctl"), "-D", data(folder), "-m", "fast", "-w", "stop"));
  }

  private static void unpack(Path folder) throws IOException {
    Path done = folder.resolve("pgsql/.unpacked");
    if (Files.exists(done)) {
      return;
    }
    Path target = Files.createDirectories(folder.resolve("pgsql"));
    Process tar =
        new ProcessBuilder("tar", "-x", "-C", target.toString()).redirectErrorStream(true).start();
    try (InputStream jar = EmbeddedPostgres.class.getResourceAsStream(ARCHIVE)) {
      if (jar == null) {
        throw new IllegalStateException(
            "no embedded PostgreSQL for this kind of machine: set MITRA_DATABASE_URL");
      }
      try (var in = new XZInputStream(jar);
          var out = tar.getOutputStream()) {
        in.transferTo(out);
      }
    }
    waitFor(tar, "tar");
    Files.createFile(done);
  }

  /// Made once; only its owner may read it.
  private static String password(Path folder) throws IOException {
    Path file = folder.resolve("password");
    if (!Files.exists(file)) {
      byte[] bytes = new byte[24];
      new SecureRandom().nextBytes(bytes);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
      ownedByServer(file);
    }
    return Files.readString(file).strip();
  }

  private static void initialise(Path folder) throws IOException {
    Path data = Path.of(data(folder));
    if (Files.exists(data.resolve("postgresql.auto.conf"))
        && Files.exists(folder.resolve("initialised"))) {
      return;
    }
    if (Files.exists(data)) {
      // an initdb that was killed half-way left this; nothing was ever stored in it
      run(folder, List.of("rm", "-rf", data.toString()));
    }
    Files.createDirectories(data);
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    ownedByServer(data);
    run(
        folder,
        List.of(
            bin(folder, "initdb"),
            "-D",
            data.toString(),
            "-U",
            "manamitra",
            "--pwfile=" + folder.resolve("password"),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=icu",
            "--icu-locale=und"));
    Files.createFile(folder.resolve("initialised"));
  }

  /// Whether a server answers on the port that the folder's lock file names. Only a connection
  /// counts: a process that was just killed is still listed for a moment.
  private static Optional<Integer> running(Path folder) throws IOException {
    Path lock = Path.of(data(folder), "postmaster.pid");
    if (!Files.exists(lock)) {
      return Optional.empty();
    }
    List<String> lines = readAsServer(folder, lock).lines().toList();
    if (lines.size() < 4) {
      return Optional.empty();
    }
    int port = Integer.parseInt(lines.get(3).strip());
    return answers(port) ? Optional.of(port) : Optional.empty();
  }

  private static int launch(Path folder) throws IOException {
    int port = freePort();
    Path log = folder.resolve("server.log");
    if (!Files.exists(log)) {
      Files.createFile(log);
      ownedByServer(log);
    }
    List<String> command =
        asServer(
            List.of(
                bin(folder, "postgres"),
                "-D",
                data(folder),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "max_wal_size=2GB",
                "-c",
                "wal_compression=on",
                "-c",
                "log_min_messages=warning"));
    Process server =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    awaitAnswer(folder, server, port);
    return port;
  }

  private static void awaitAnswer(Path folder, Process server, int port) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      if (answers(port)) {
        return;
      }
      if (!server.isAlive()) {
        throw new IllegalStateException(
            "PostgreSQL stopped at its start; its last words are in "
                + folder.resolve("server.log"));
      }
      pause();
    }
    throw new IllegalStateException("PostgreSQL does not answer; see " + folder);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the database starts", e);
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static List<String> asServer(List<String> command) {
    if (!root()) {
      return command;
    }
    List<String> all =
        new ArrayList<>(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    all.addAll(command);
    return all;
  }

  private static void ownedByServer(Path path) throws IOException {
    if (root()) {
      Files.setAttribute(path, "unix:uid", Integer.valueOf(NOBODY));
      Files.setAttribute(path, "unix:gid", Integer.valueOf(NOBODY));
    }
  }

  private static String readAsServer(Path folder, Path file) {
    return run(folder, List.of("cat", file.toString()));
  }

  private static String run(Path folder, List<String> command) {
    try {
      Process process =
          new ProcessBuilder(asServer(command))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command.getFirst() + " failed: " + said.strip());
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted during " + command.getFirst(), e);
    }
  }

  private static void waitFor(Process process, String name) throws IOException {
    try {
      if (process.waitFor() != 0) {
        throw new IOException(name + " failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted during " + name, e);
    }
  }

  private static String bin(Path folder, String program) {
    return folder.resolve("pgsql/bin").resolve(program).toString();
  }

  private static String data(Path folder) {
    return folder.resolve("data").toString();
  }
}
