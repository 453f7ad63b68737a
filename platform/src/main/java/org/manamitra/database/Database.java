package org.manamitra.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.manamitra.vocabulary.Secret;

/// The pool of connections and the way to use one: a transaction at READ COMMITTED, tried again
/// when two of them met (40001, 40P01).
public final class Database implements AutoCloseable {
  private static final Set<String> MEETINGS = Set.of("40001", "40P01");
  private static final int TRIES = 6;

  private final HikariDataSource pool;

  private Database(HikariDataSource pool) {
    this.pool = pool;
  }

  /// Connects and brings the tables to this version of the house.
  public static Database open(String url, String user, Secret password, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password.value());
    config.setMaximumPoolSize(connections);
    config.setAutoCommit(true);
    config.setPoolName("database");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("prepareThreshold", "3");
    config.addDataSourceProperty("ApplicationName", "mana-mitra");
    HikariDataSource pool = new HikariDataSource(config);
    Flyway.configure()
        .dataSource(pool)
        .locations("classpath:db/migration")
        .loggers("slf4j")
        .load()
        .migrate();
    return new Database(pool);
  }

  public DataSource dataSource() {
    return pool;
  }

  /// Runs the work in one transaction and commits; any exception rolls back. The work may run again
  /// from its start, so it must not touch the world outside the database.
  public <T> T transact(Work<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(work);
      } catch (SQLException e) {
        if (!MEETINGS.contains(String.valueOf(e.getSQLState())) || attempt == TRIES) {
          throw new DatabaseTrouble(e);
        }
        pause(attempt);
      }
    }
  }

  private <T> T once(Work<T> work) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      boolean kept = false;
      try {
        T result = work.on(connection);
        connection.commit();
        kept = true;
        return result;
      } finally {
        if (!kept) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    }
  }

  private static void pause(int attempt) {
    try {
      TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(5L << attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  /// Work on one connection.
  @FunctionalInterface
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /// The database could not do it; nothing was kept.
  public static final class DatabaseTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseTrouble(SQLException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
