package org.manamitra.mailbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.manamitra.database.Sql;
import org.manamitra.vocabulary.CitizenKey;

/// What is to be done. An effect is leased before it is tried; a lease that runs out was held by a
/// node that died, and the effect may have happened.
public final class Outbox {
  private Outbox() {}

  /// Writes effects down; one that is there already is the same effect of a repeated turn.
  public static void add(Connection connection, List<Effect> effects) throws SQLException {
    List<Effect> batch =
        effects.stream()
            .sorted(Comparator.comparing(Effect::citizen).thenComparing(Effect::id))
            .toList();
    Sql.run(
        connection,
        "insert into outbox (citizen_key, id, seq, kind, cause, body, due)"
            + " select * from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[],"
            + " ?::bytea[], ?::timestamptz[]) on conflict do nothing",
        batch.stream().map(e -> e.citizen().value()).toArray(String[]::new),
        batch.stream().map(Effect::id).toArray(String[]::new),
        batch.stream().map(Effect::seq).toArray(Long[]::new),
        batch.stream().map(Effect::kind).toArray(String[]::new),
        batch.stream().map(Effect::cause).toArray(String[]::new),
        batch.stream().map(Effect::body).toArray(byte[][]::new),
        batch.stream().map(e -> Timestamp.from(e.due())).toArray(Timestamp[]::new));
  }

  /// Leases due effects of a kind: for each citizen only the first that is not finished, so that
  /// nothing overtakes.
  public static List<Effect> lease(
      Connection connection, String kind, int limit, Instant now, Duration lease)
      throws SQLException {
    return Sql.list(
        connection,
        Outbox::effect,
        "update outbox o set state = 1, leased_until = ?, tries = tries + 1 from (select"
            + " citizen_key, id from outbox w where kind = ? and state = 0 and due <= ?"
            + " and not exists (select 1 from outbox e where e.citizen_key = w.citizen_key"
            + " and e.kind = w.kind and e.seq < w.seq and e.state < 2)"
            + " order by due limit ? for update skip locked) t"
            + " where o.citizen_key = t.citizen_key and o.id = t.id returning o.citizen_key,"
            + " o.id, o.seq, o.kind, o.cause, o.body, o.due, o.tries - 1",
        now.plus(lease),
        kind,
        now,
        limit);
  }

  /// It is done, or can never be done; the outcome is a word, never a content. The body is emptied.
  public static void finish(Connection connection, Effect effect, boolean happened, String outcome)
      throws SQLException {
    Sql.run(
        connection,
        "update outbox set state = ?, outcome = ?, body = '', leased_until = null"
            + " where citizen_key = ? and id = ? and state < 2",
        happened ? 2 : 3,
        outcome,
        effect.citizen().value(),
        effect.id());
  }

  /// It surely did not happen; it is due again at this moment.
  public static void again(Connection connection, Effect effect, Instant due) throws SQLException {
    Sql.run(
        connection,
        "update outbox set state = 0, leased_until = null, due = ?"
            + " where citizen_key = ? and id = ? and state = 1",
        due,
        effect.citizen().value(),
        effect.id());
  }

  /// Effects whose holder died: each may have happened. The caller knows which kinds may simply be
  /// repeated under their key.
  public static List<Effect> abandoned(Connection connection, Instant now) throws SQLException {
    return Sql.list(
        connection,
        Outbox::effect,
        "select citizen_key, id, seq, kind, cause, body, due, tries from outbox"
            + " where state = 1 and leased_until < ?"
            + " order by citizen_key, id for update skip locked",
        now);
  }

  private static Effect effect(ResultSet row) throws SQLException {
    return new Effect(
        new CitizenKey(row.getString(1)),
        row.getString(2),
        row.getLong(3),
        row.getString(4),
        row.getString(5),
        row.getBytes(6),
        row.getTimestamp(7).toInstant(),
        row.getInt(8));
  }
}
