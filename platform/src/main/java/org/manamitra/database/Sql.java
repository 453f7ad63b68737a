package org.manamitra.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Short hand for prepared statements on one connection. Arguments may be strings, numbers, byte
/// arrays, instants, booleans and arrays of them (for `unnest`).
public final class Sql {
  private Sql() {}

  /// Runs a change and returns how many rows it touched.
  public static int run(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  /// All rows of a query, or of a change that returns some.
  public static <T> List<T> list(
      Connection connection, Row<T> row, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values);
        ResultSet found = statement.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (found.next()) {
        all.add(row.read(found));
      }
      return all;
    }
  }

  public static <T> Optional<T> one(
      Connection connection, Row<T> row, String sql, @Nullable Object... values)
      throws SQLException {
    return list(connection, row, sql, values).stream().findFirst();
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object[] values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int at = 0; at < values.length; at++) {
      bind(connection, statement, at + 1, values[at]);
    }
    return statement;
  }

  private static void bind(
      Connection connection, PreparedStatement statement, int at, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setObject(at, null);
      case Instant instant -> statement.setTimestamp(at, Timestamp.from(instant));
      case byte[] bytes -> statement.setBytes(at, bytes);
      case String[] texts -> statement.setArray(at, connection.createArrayOf("text", texts));
      case Long[] numbers -> statement.setArray(at, connection.createArrayOf("bigint", numbers));
      case Integer[] numbers -> statement.setArray(at, connection.createArrayOf("int", numbers));
      case byte[][] bytes -> statement.setArray(at, connection.createArrayOf("bytea", bytes));
      case Timestamp[] times ->
          statement.setArray(at, connection.createArrayOf("timestamptz", times));
      default -> statement.setObject(at, value);
    }
  }

  /// Reads one row.
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }
}
