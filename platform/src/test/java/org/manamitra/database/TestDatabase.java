package org.manamitra.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.manamitra.vocabulary.Secret;

/// A real PostgreSQL for tests: one server for a run, one migrated database for each call.
public final class TestDatabase implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = server();

  private final Database database;
  private final String url;

  private TestDatabase(Database database, String url) {
    this.database = database;
    this.url = url;
  }

  public static synchronized TestDatabase fresh() {
    String name = "t" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
    SERVER.create(name);
    String url = SERVER.url(name);
    return new TestDatabase(
        Database.open(url, SERVER.user(), new Secret(SERVER.password()), 12), url);
  }

  public Database database() {
    return database;
  }

  public DataSource dataSource() {
    return database.dataSource();
  }

  public String url() {
    return url;
  }

  public static String user() {
    return SERVER.user();
  }

  public static String password() {
    return SERVER.password();
  }

  @Override
  public void close() {
    database.close();
  }

  private static EmbeddedPostgres server() {
    Path folder = Path.of("target", "test-postgres").toAbsolutePath();
    try {
      Files.createDirectories(folder);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
    EmbeddedPostgres server = EmbeddedPostgres.start(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return server;
  }
}
