package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.store.Readings.NOON;
import static org.parley.store.Readings.document;
import static org.parley.store.Readings.entries;
import static org.parley.store.Readings.entry;

import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.ledger.Situation;
import org.parley.ledger.arena.Parts;
import org.parley.ledger.view.Excerpt;
import org.parley.ledger.view.Selection;
import org.parley.model.Json;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Document;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Status;
import org.parley.model.situation.Correction;
import org.parley.model.situation.Correction.Change;
import org.parley.model.situation.Correction.Layer;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.Correction.Ruling;

/** What every store does, whatever database it lives in. */
abstract class StoreContract {
  private static final Correction SAME =
      new Correction(
          Layer.INCIDENT,
          Ruling.SAME,
          new RecordRef("d1", "e1"),
          new RecordRef("d2", "e1"),
          "Ada",
          "one attack, told twice",
          LocalDate.of(2024, 5, 7));

  private Store store;

  /** Where an empty place for a store is; the same place throughout one test. */
  abstract String location();

  /** A connection past the store, to do damage. */
  abstract Connection connection() throws SQLException;

  @BeforeEach
  void open() {
    store = Store.open(location());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() {
    store.close();
    store = Store.open(location());
  }

  /** Does damage while nobody has the store open. */
  private void damage(String sql) throws SQLException {
    store.close();
    try (var connection = connection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<LogEntry> log() {
    var log = new ArrayList<LogEntry>();
    store.forEach(log::add);
    return log;
  }

  @Test
  void whatIsRememberedLastIsThereWhenItIsOpenedAgain() {
    store.remember(Map.of("https://a.example/feed", "1", "inbox/b.txt", "2"));
    store.remember(Map.of("inbox/b.txt", "3"));
    reopen();
    assertThat(store.remembered("https://a.example/feed")).contains("1");
    assertThat(store.remembered("inbox/b.txt")).contains("3");
    assertThat(store.remembered("inbox/c.txt")).isEmpty();
    assertThat(store.statistics().readings()).isZero();
  }

  @Test
  void whatWasAddedIsThereInOrderOfArrival() {
    store.add(entries(5, 8));
    store.add(entries(0, 5));
    reopen();
    var expected = new ArrayList<>(entries(5, 8));
    expected.addAll(entries(0, 5));
    assertThat(log()).isEqualTo(expected);
    assertThat(store.verify()).isEmpty();
  }

  @Test
  void theSameArticleTwiceIsOne() {
    assertThat(store.add(List.of(entry(1), entry(2), entry(1)))).isEqualTo(2);
    assertThat(store.add(entries(0, 4))).isEqualTo(2);
    assertThat(store.statistics().readings()).isEqualTo(4);
    assertThat(store.verify()).isEmpty();
  }

  @Test
  void anArticleReadOtherwiseStaysBesideTheOldReadingAndTheLastOneCounts() {
    store.add(entries(1, 3));
    store.add(List.of(entry(1, EventType.THREATEN)));
    assertThat(log()).hasSize(3);
    assertThat(store.statistics().documents()).isEqualTo(2);
    assertThat(store.situation())
        .isEqualTo(
            Situation.of(List.of(entry(1, EventType.THREATEN).reading(), entry(2).reading())));
  }

  @Test
  void itKnowsAnArticleAgainBeforeItIsRead() {
    store.add(entries(0, 1200));
    var known = LogEntry.contentOf(document(7));
    var changed = LogEntry.contentOf(Document.of("d7", LocalDate.of(2024, 5, 6), "Another text"));
    assertThat(store.known(List.of(known, changed))).containsExactly(known);
    var all = entries(0, 1300).stream().map(LogEntry::content).toList();
    assertThat(store.known(all)).hasSize(1200);
    assertThat(store.known(List.of())).isEmpty();
  }

  @Test
  void theOrderOfArrivalDoesNotChangeWhatIsKnown() {
    store.add(entries(3, 6));
    store.add(entries(0, 3));
    var readings = entries(0, 6).stream().map(LogEntry::reading).toList();
    assertThat(store.situation().report()).isEqualTo(Situation.of(readings).report());
  }

  @Test
  void correctionsAreKeptOnceAndLaidOverTheReadings() {
    store.add(entries(1, 3));
    assertThat(store.correct(List.of(SAME), NOON)).isEqualTo(1);
    assertThat(store.correct(List.of(SAME, SAME), NOON)).isZero();
    reopen();
    assertThat(store.corrections()).containsExactly(SAME);
    assertThat(store.situation().report().incidents()).hasSize(1);
    assertThat(store.verify()).isEmpty();
  }

  @Test
  void strangeTextIsKeptAsText() {
    var id = "'); drop table reading; --\0\uD800 \uD83D\uDD4A \u202E";
    var document =
        new Document(id, Optional.empty(), "\uDC00", "Text", Optional.empty(), Optional.of("\0\""));
    var entry = LogEntry.of(document, Readings.reading(document, EventType.ASSAULT), NOON);
    store.add(List.of(entry));
    assertThat(log()).containsExactly(entry);
    assertThat(store.add(List.of(entry))).isZero();
    assertThat(store.statistics().undated()).isEqualTo(1);
    assertThat(store.verify()).isEmpty();
  }

  /** News of three arenas, some of it told twice, with a truce; one article is of no day. */
  private static List<LogEntry> news(int from, int to) {
    return IntStream.range(from, to).mapToObj(Readings::war).toList();
  }

  private String json(Selection selection) {
    var out = new StringWriter();
    store.writeReport(selection, out);
    return out.toString();
  }

  /** What was derived is what the log says, folded arena by arena. */
  private void assertDerived() {
    var report = Parts.report(store.situation());
    assertThat(json(Selection.all())).isEqualTo(Json.write(report));
    assertThat(store.verify()).isEmpty();
  }

  @Test
  void whatIsDerivedIsWhatTheLogSays() {
    assertDerived();
    store.add(news(0, 40));
    assertDerived();
    store.add(news(30, 60));
    assertDerived();
    reopen();
    assertDerived();
    store.rebuild(Progress.none());
    assertDerived();
  }

  @Test
  void anArticleReadOtherwiseMovesToAnotherArena() {
    store.add(news(0, 10));
    assertDerived();
    store.add(List.of(Readings.war(3, 4)));
    assertDerived();
  }

  @Test
  void aCorrectionAcrossArenasJoinsThem() {
    store.add(news(0, 30));
    assertDerived();
    store.correct(
        List.of(
            new Correction(
                Layer.INCIDENT,
                Ruling.SAME,
                new RecordRef("d3", "e1"),
                new RecordRef("d4", "e1"),
                "Ada",
                "one attack",
                LocalDate.of(2024, 5, 7))),
        NOON);
    assertDerived();
    assertThat(json(Selection.all()))
        .contains("{\"document\":\"d3\",\"event\":\"e1\"},{\"document\":\"d4\",\"event\":\"e1\"}");
  }

  @Test
  void timeThatPassesEndsATruceOfAnotherArena() {
    store.add(List.of(Readings.truce(1)));
    assertThat(json(Selection.all())).contains("\"ended\":false");
    store.add(List.of(Readings.war(20)));
    assertThat(json(Selection.all())).contains("its term ended on");
    assertDerived();
  }

  @Test
  void selectionsAreAsTheLedgersOwn() {
    store.add(news(0, 60));
    store.add(List.of(Readings.truce(1), Readings.truce(2)));
    var report = Parts.report(store.situation());
    var none = Optional.<String>empty();
    var day = Optional.of(LocalDate.of(2024, 5, 9));
    for (var selection :
        List.of(
            new Selection(Optional.of("village 1"), none, none, Optional.empty(), Optional.empty()),
            new Selection(Optional.of("xAa"), none, none, Optional.empty(), Optional.empty()),
            new Selection(none, Optional.of("xaa"), none, Optional.empty(), Optional.empty()),
            new Selection(none, Optional.of("XBB.REB"), none, Optional.empty(), Optional.empty()),
            new Selection(none, none, Optional.of("publisher"), Optional.empty(), Optional.empty()),
            new Selection(none, none, Optional.of("XAA.GOV"), day, Optional.empty()),
            new Selection(none, none, none, Optional.empty(), day),
            new Selection(none, none, none, day, day),
            new Selection(Optional.of("village"), Optional.of("XBB"), none, day, Optional.empty()),
            new Selection(Optional.of("%"), Optional.of("'"), none, day, day))) {
      assertThat(json(selection)).isEqualTo(Json.write(selection.of(report)));
      var citations =
          store.situation().readings().stream()
              .map(Reading::document)
              .collect(Collectors.toMap(Citation::id, cited -> cited));
      var expected = Excerpt.of(selection.of(report), citations, 3);
      var excerpt = store.excerpt(selection, 3);
      assertThat(excerpt.documents()).isEqualTo(expected.documents());
      assertThat(excerpt.ceasefires()).isEqualTo(expected.ceasefires());
      assertThat(excerpt.disputes()).isEqualTo(expected.disputes());
      assertThat(excerpt.incidents()).isEqualTo(expected.incidents());
      assertThat(excerpt.tallies()).isEqualTo(expected.tallies());
      assertThat(citations).containsAllEntriesOf(excerpt.articles());
    }
  }

  @Test
  void verifyNamesAnArenaThatIsNotWhatTheLogSays() throws SQLException {
    store.add(news(0, 20));
    assertDerived();
    damage("update record_content set content = replace(content, 'XAA', 'XQQ')");
    store = Store.open(location());
    assertThat(store.verify())
        .containsExactly("arena XAA: not what the log says; run: parley ledger rebuild");
    damage("delete from filing where document = 'd3'");
    store = Store.open(location());
    assertThat(store.verify())
        .containsExactly("articles are not filed as the log has them; run: parley ledger rebuild");
    store.rebuild(Progress.none());
    assertDerived();
  }

  @Test
  void aStoreFromBeforeAnythingWasDerivedIsDerivedWhenItIsOpened() throws SQLException {
    store.add(news(0, 20));
    damage(
        "drop table arena; drop table filing; drop table record; drop table record_days;"
            + " drop table record_content; delete from parley_migration where number in (2, 5);"
            + dropIndexes());
    store = Store.open(location());
    assertDerived();
  }

  @Test
  void anArticleStaysInItsArenaWhateverIsEditedInIt() {
    store.add(news(0, 20));
    var event = new RecordRef("d0", "e1");
    var moved =
        new Change(
            EventType.ASSAULT,
            List.of(Actor.of("XCC.REB")),
            List.of(Actor.of("XCC")),
            Optional.empty(),
            Optional.empty(),
            Status.ACTUAL);
    store.correct(
        List.of(
            new Correction(
                Layer.INCIDENT,
                Ruling.EDITED,
                event,
                event,
                "an analyst",
                "another war",
                LocalDate.of(2024, 5, 7),
                0,
                Optional.of(moved))),
        NOON);
    assertDerived();
  }

  @Test
  void whatAnOlderFoldDerivedIsDerivedAnew() throws SQLException {
    store.add(news(0, 20));
    assertDerived();
    damage("update arena set fold = '0'; update record_content set content = '{}'");
    store = Store.open(location());
    assertDerived();
  }

  /** What else a database makes in the second migration. */
  abstract String dropIndexes();

  @Test
  void compactingChangesNothing() {
    store.add(news(0, 60));
    var before = json(Selection.all());
    var log = log();
    store.compact();
    assertThat(json(Selection.all())).isEqualTo(before);
    assertThat(log()).isEqualTo(log);
    store.add(news(60, 70));
    reopen();
    assertDerived();
  }

  @Test
  void itKnowsWhatWasKnownByThen() {
    store.add(news(0, 10));
    var later = NOON.plusSeconds(3600);
    store.add(IntStream.range(8, 20).mapToObj(i -> Readings.war(i, i + 1, later)).toList());
    var first = news(0, 10).stream().map(LogEntry::reading).toList();
    assertThat(store.situation(new AsOf(Optional.empty(), Optional.of(NOON))))
        .isEqualTo(Situation.of(first));
    assertThat(store.situation(new AsOf(Optional.empty(), Optional.of(later))))
        .isEqualTo(store.situation(AsOf.now()));
    var day = LocalDate.of(2024, 5, 8);
    assertThat(store.situation(new AsOf(Optional.of(day), Optional.of(NOON))))
        .isEqualTo(Situation.of(first).asOf(day));
  }

  @Test
  void statisticsSayHowMuchItHolds() {
    assertThat(store.statistics().firstPublished()).isEmpty();
    store.add(entries(0, 3));
    var statistics = store.statistics();
    assertThat(statistics.firstPublished()).contains(LocalDate.of(2024, 5, 6));
    assertThat(statistics.lastPublished()).contains(LocalDate.of(2024, 5, 8));
    assertThat(statistics.firstArrived()).contains(NOON);
    assertThat(statistics.lastArrived()).contains(NOON);
    assertThat(statistics.bytes()).isPositive();
  }

  @Test
  void verifyNamesWhatIsMissingAndWhatWasChanged() throws SQLException {
    store.add(entries(0, 4));
    damage("delete from reading where number = 2");
    store = Store.open(location());
    assertThat(store.verify()).containsExactly("reading 2: missing; the next one is 3");
    damage("update reading set reading = replace(reading, 'ASSAULT', 'AID') where number = 3");
    store = Store.open(location());
    assertThat(store.verify())
        .containsExactly(
            "reading 2: missing; the next one is 3", "reading 3: changed since it came in");
  }

  @Test
  void articlesAreKeptAsTheyAre() {
    var article = Document.of("d1", LocalDate.of(2022, 9, 14), "A shot \u2014 \ud83d\ude80 heard.");
    assertThat(store.article("d1")).isEmpty();
    store.keep(List.of(article, article));
    store.keep(List.of(article));
    assertThat(store.article("d1")).hasValue(article);
    assertThat(log()).isEmpty();
  }

  @Test
  void aStoreOfANewerVersionIsRefusedAndStaysAsItIs() throws SQLException {
    store.add(entries(0, 2));
    damage("insert into parley_migration (number, name, checksum) values (99, '099.sql', 'x')");
    assertThatThrownBy(() -> Store.open(location()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(": written by a newer Parley (version 99 of the tables; this one")
        .hasMessageEndingWith("; use that one");
    damage("delete from parley_migration where number = 99");
    store = Store.open(location());
    assertThat(log()).hasSize(2);
  }

  @Test
  void tablesThatAnotherBuildMadeAreRefused() throws SQLException {
    damage("update parley_migration set checksum = 'other' where number = 1");
    assertThatThrownBy(() -> Store.open(location()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("001-log.sql differs");
  }

  @Test
  void anotherProgramsDatabaseIsRefusedAndStaysAsItIs() throws SQLException {
    damage(
        "drop table reading; drop table correction; drop table article; drop table arena;"
            + " drop table filing; drop table record; drop table record_days;"
            + " drop table record_content; drop table memory;"
            + " drop table parley_migration; create table cats (name varchar)");
    assertThatThrownBy(() -> Store.open(location()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("another program's database")
        .message()
        .doesNotContain("\n");
    damage("drop table cats");
    store = Store.open(location());
    assertThat(log()).isEmpty();
  }

  @Test
  void manyThreadsAddAndNothingIsLost() throws InterruptedException {
    var threads = new ArrayList<Thread>();
    for (var i = 0; i < 4; i++) {
      var first = i * 20;
      threads.add(
          new Thread(
              () -> {
                for (var at = first; at < first + 40; at += 10) {
                  store.add(entries(at, at + 10));
                }
              }));
    }
    threads.forEach(Thread::start);
    for (var thread : threads) {
      thread.join();
    }
    assertThat(log()).hasSize(100);
    assertThat(store.verify()).isEmpty();
  }
}
