package org.manamitra.mailbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.manamitra.database.Sql;
import org.manamitra.vocabulary.CitizenKey;

/// What arrived. Every statement serves a whole batch; batches are sorted by key, so that two nodes
/// never wait for each other in a circle.
public final class Inbox {
  private Inbox() {}

  /// Files letters, ignoring those that are there; returns how many were new.
  public static int file(Connection connection, List<Letter> letters) throws SQLException {
    TreeMap<String, Letter> sorted = new TreeMap<>();
    letters.forEach(each -> sorted.putIfAbsent(each.citizen().value() + " " + each.dedupe(), each));
    List<Letter> batch = List.copyOf(sorted.values());
    String[] citizens = batch.stream().map(l -> l.citizen().value()).toArray(String[]::new);
    Sql.run(
        connection,
        "insert into lane select distinct c from unnest(?::text[]) c order by c"
            + " on conflict do nothing",
        (Object) citizens);
    return Sql.run(
        connection,
        "insert into inbox (citizen_key, dedupe, seq, kind, body)"
            + " select * from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::bytea[])"
            + " on conflict do nothing",
        citizens,
        batch.stream().map(Letter::dedupe).toArray(String[]::new),
        batch.stream().map(Letter::seq).toArray(Long[]::new),
        batch.stream().map(Letter::kind).toArray(String[]::new),
        batch.stream().map(Letter::body).toArray(byte[][]::new));
  }

  /// Takes waiting letters of citizens whom nobody else serves, in order for each citizen; the
  /// lanes stay locked until the transaction ends.
  public static List<Letter> claim(Connection connection, int limit) throws SQLException {
    List<String> lanes =
        Sql.list(
            connection,
            row -> row.getString(1),
            "select citizen_key from lane where citizen_key in (select citizen_key from inbox"
                + " where done_at is null order by seq limit ?)"
                + " order by citizen_key for update skip locked",
            limit);
    if (lanes.isEmpty()) {
      return List.of();
    }
    return Sql.list(
            connection,
            row ->
                new Letter(
                    new CitizenKey(row.getString(1)),
                    row.getString(2),
                    row.getLong(3),
                    row.getString(4),
                    row.getBytes(5)),
            "select citizen_key, dedupe, seq, kind, body from inbox"
                + " where done_at is null and citizen_key = any(?::text[])"
                + " order by seq limit ?",
            lanes.toArray(String[]::new),
            limit)
        .stream()
        .sorted(Comparator.comparing(Letter::citizen).thenComparingLong(Letter::seq))
        .toList();
  }

  /// These were decided; their bodies are no longer needed and are emptied.
  public static void done(Connection connection, List<Letter> letters, Instant now)
      throws SQLException {
    Sql.run(
        connection,
        "update inbox i set done_at = ?, body = '' from unnest(?::text[], ?::text[])"
            + " d(citizen_key, dedupe)"
            + " where i.citizen_key = d.citizen_key and i.dedupe = d.dedupe",
        now,
        letters.stream().map(l -> l.citizen().value()).toArray(String[]::new),
        letters.stream().map(Letter::dedupe).toArray(String[]::new));
  }

  /// How many wait, for admission and the health page.
  public static long waiting(Connection connection) throws SQLException {
    return Sql.one(
            connection, row -> row.getLong(1), "select count(*) from inbox where done_at is null")
        .orElse(0L);
  }
}
