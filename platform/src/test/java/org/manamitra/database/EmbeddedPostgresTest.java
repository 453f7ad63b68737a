package org.manamitra.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {

  @Test
  void rows_survive_a_killed_server_and_a_running_one_is_adopted() throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "kill-postgres").toAbsolutePath());
    EmbeddedPostgres first = EmbeddedPostgres.start(folder);
    ask(first, "create table if not exists kept (n int)");
    ask(first, "insert into kept values (1)");
    String rows = one(first, "select count(*) from kept");

    EmbeddedPostgres adopted = EmbeddedPostgres.start(folder);
    assertThat(adopted.url("postgres")).isEqualTo(first.url("postgres"));

    ProcessHandle postmaster = postmaster(first);
    postmaster.destroyForcibly();
    postmaster.onExit().join();

    try (EmbeddedPostgres again = EmbeddedPostgres.start(folder)) {
      assertThat(one(again, "select count(*) from kept")).isEqualTo(rows);
      assertThat(one(again, "show fsync")).isEqualTo("on");
      assertThat(one(again, "show synchronous_commit")).isEqualTo("on");
    }
  }

  /// The server behind a connection, found while the connection is open.
  private static ProcessHandle postmaster(EmbeddedPostgres server) throws SQLException {
    try (Connection connection = connect(server);
        var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
      row.next();
      return ProcessHandle.of(row.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow();
    }
  }

  private static void ask(EmbeddedPostgres server, String sql) throws SQLException {
    try (Connection connection = connect(server);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String one(EmbeddedPostgres server, String sql) throws SQLException {
    try (Connection connection = connect(server);
        var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static Connection connect(EmbeddedPostgres server) throws SQLException {
    return DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
  }
}
