package org.manamitra.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manamitra.database.Database;
import org.manamitra.database.Sql;
import org.manamitra.database.TestDatabase;
import org.manamitra.vocabulary.CitizenKey;

class MailboxTest {
  private static final TestDatabase TEST = TestDatabase.fresh();
  private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");
  private final Database database = TEST.database();

  @AfterAll
  static void close() {
    TEST.close();
  }

  @BeforeEach
  void empty() {
    database.transact(c -> Sql.run(c, "truncate lane, inbox, outbox"));
  }

  @Test
  void a_repeated_arrival_is_filed_once() {
    assertThat(file(letter(1, "m:1", 10), letter(1, "m:1", 11), letter(2, "m:1", 12))).isEqualTo(2);
    assertThat(file(letter(1, "m:1", 13))).isZero();
    assertThat(database.<Long>transact(Inbox::waiting)).isEqualTo(2);
  }

  @Test
  void two_nodes_filing_the_same_letters_in_any_order_lose_and_double_none() throws Exception {
    List<Letter> all = new ArrayList<>();
    for (int at = 0; at < 2_000; at++) {
      all.add(letter(at % 97, "m:" + at, at));
    }
    try (var nodes = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> filed = new ArrayList<>();
      for (int node = 0; node < 4; node++) {
        List<Letter> mine = new ArrayList<>(all);
        Collections.shuffle(mine, new Random(node));
        filed.add(
            nodes.submit(() -> {
              int fresh = 0;
              for (int from = 0; from < mine.size(); from += 100) {
                fresh += file(mine.subList(from, from + 100).toArray(Letter[]::new));
              }
              return fresh;
            }));
      }
      int fresh = 0;
      for (Future<Integer> each : filed) {
        fresh += each.get();
      }
      assertThat(fresh).isEqualTo(2_000);
    }
  }

  @Test
  void four_nodes_serve_every_letter_once_and_each_citizen_in_order() throws Exception {
    List<Letter> all = new ArrayList<>();
    for (int at = 0; at < 3_000; at++) {
      all.add(letter(at % 31, "m:" + at, at));
    }
    file(all.toArray(Letter[]::new));
    ConcurrentLinkedQueue<Letter> served = new ConcurrentLinkedQueue<>();
    try (var nodes = Executors.newFixedThreadPool(4)) {
      List<Future<?>> running = new ArrayList<>();
      for (int node = 0; node < 4; node++) {
        running.add(nodes.submit(() -> serve(served)));
      }
      for (Future<?> each : running) {
        each.get();
      }
    }
    assertThat(served).hasSize(3_000);
    served.stream()
        .collect(Collectors.groupingBy(Letter::citizen))
        .values()
        .forEach(mine -> assertThat(mine.stream().map(Letter::seq).toList()).isSorted());
  }

  private void serve(ConcurrentLinkedQueue<Letter> served) {
    while (database.<Long>transact(Inbox::waiting) > 0) {
      database.transact(c -> {
        List<Letter> claimed = Inbox.claim(c, 200);
        Inbox.done(c, claimed, NOW);
        // still inside the lanes' locks: what is written here is in the order of service
        served.addAll(claimed);
        return claimed.size();
      });
    }
  }

  @Test
  void an_effect_waits_for_its_elder_and_is_done_once() {
    add(effect(1, "a", 1), effect(1, "b", 2), effect(2, "c", 3));
    add(effect(1, "a", 1));

    List<Effect> first = lease();
    assertThat(first).extracting(Effect::id).containsExactlyInAnyOrder("a", "c");
    assertThat(lease()).isEmpty();

    Effect a = first.stream().filter(e -> e.id().equals("a")).findFirst().orElseThrow();
    finish(a, true);
    assertThat(lease()).extracting(Effect::id).containsExactly("b");
  }

  @Test
  void an_effect_that_surely_failed_comes_again_when_due_and_counts_its_tries() {
    add(effect(1, "a", 1));
    Effect tried = lease().getFirst();
    database.transact(c -> {
      Outbox.again(c, tried, NOW.plusSeconds(30));
      return true;
    });
    assertThat(lease()).isEmpty();
    List<Effect> later =
        database.transact(
            c -> Outbox.lease(c, "send", 10, NOW.plusSeconds(30), Duration.ofMinutes(1)));
    assertThat(later).extracting(Effect::tries).containsExactly(1);
  }

  @Test
  void the_effects_of_a_dead_node_are_found_and_block_the_younger() {
    add(effect(1, "a", 1), effect(1, "b", 2));
    lease();
    assertThat(abandoned(NOW.plusSeconds(30))).isEmpty();
    assertThat(abandoned(NOW.plusSeconds(61))).extracting(Effect::id).containsExactly("a");
    assertThat(lease()).isEmpty();
    finish(abandoned(NOW.plusSeconds(61)).getFirst(), false);
    assertThat(lease()).extracting(Effect::id).containsExactly("b");
  }

  private int file(Letter... letters) {
    return database.transact(c -> Inbox.file(c, List.of(letters)));
  }

  private void add(Effect... effects) {
    database.transact(c -> {
      Outbox.add(c, List.of(effects));
      return true;
    });
  }

  private List<Effect> lease() {
    return database.transact(c -> Outbox.lease(c, "send", 10, NOW, Duration.ofMinutes(1)));
  }

  private List<Effect> abandoned(Instant now) {
    return database.transact(c -> Outbox.abandoned(c, now));
  }

  private void finish(Effect effect, boolean happened) {
    database.transact(c -> {
      Outbox.finish(c, effect, happened, "accepted");
      return true;
    });
  }

  private static Letter letter(int citizen, String dedupe, long seq) {
    return new Letter(key(citizen), dedupe, seq, "message", bytes("body"));
  }

  private static Effect effect(int citizen, String id, long seq) {
    return new Effect(key(citizen), id, seq, "send", "m:1", bytes("body"), NOW, 0);
  }

  private static CitizenKey key(int citizen) {
    return new CitizenKey("citizen-%014d".formatted(citizen));
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
