package org.parley.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.ledger.Situation;
import org.parley.ledger.arena.Arena;
import org.parley.ledger.arena.Homes;
import org.parley.ledger.ceasefire.Ceasefires;
import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Correction;

/**
 * What follows from the log, in tables beside it, arena by arena. What comes in only marks its
 * arena as stale, in the same transaction; {@link #refresh} folds stale arenas again, each in one
 * transaction, so that a reader sees an arena as it was or as it is.
 */
final class Derived {
  /** How many readings of small arenas are folded in one go: each go looks through the log once. */
  private static final long AT_ONCE = 20_000;

  /** Before the first date line of a ledger that has none yet. */
  private static final LocalDate ANY_DAY = LocalDate.of(1, 1, 1);

  private final Database database;

  Derived(Database database) {
    this.database = database;
  }

  /** An arena as its table has it. */
  private record State(
      String name, String home, long touched, long folded, Optional<LocalDate> due) {
    boolean isStale(Optional<LocalDate> today) {
      return touched > folded
          || due.isPresent() && today.filter(day -> !day.isBefore(due.get())).isPresent();
    }
  }

  /** A row of the table of arenas. */
  private record NewArena(String name) implements Database.Line {
    @Override
    public List<Optional<?>> values() {
      return List.of(
          Optional.of(name),
          Optional.of(name),
          Optional.of(1L),
          Optional.of(0L),
          Optional.empty(),
          Optional.of(Situation.FOLD));
    }
  }

  // What comes in

  /** Says where new readings belong. Of several of one document the last counts. */
  void file(Connection connection, Collection<Filing> fresh) throws SQLException {
    var byDocument = new LinkedHashMap<String, Filing>();
    fresh.forEach(filing -> byDocument.put(filing.document(), filing));
    var arenas = new TreeSet<String>();
    arenasOf(connection, byDocument.keySet()).values().forEach(old -> arenas.add(old.name()));
    if (!arenas.isEmpty()) {
      Texts.each(
          connection,
          "delete from filing where document in " + Texts.LIST,
          byDocument.keySet(),
          PreparedStatement::executeUpdate);
    }
    database.append(connection, "filing", List.copyOf(byDocument.values()));
    byDocument.values().forEach(filing -> arenas.add(filing.arena().name()));
    touch(connection, arenas);
  }

  /** Marks the arenas of corrected records as stale. */
  void correct(Connection connection, Collection<Correction> corrections) throws SQLException {
    var arenas = arenasOf(connection, documents(corrections)).values();
    touch(connection, arenas.stream().map(Arena::name).collect(Collectors.toSet()));
  }

  private static Collection<String> documents(Collection<Correction> corrections) {
    var documents = new TreeSet<String>();
    for (var correction : corrections) {
      documents.add(LogEntry.wellFormed(correction.a().document()));
      documents.add(LogEntry.wellFormed(correction.b().document()));
    }
    return documents;
  }

  private static Map<String, Arena> arenasOf(Connection connection, Collection<String> documents)
      throws SQLException {
    var arenas = new HashMap<String, Arena>();
    Texts.each(
        connection,
        "select document, arena from filing where document in " + Texts.LIST,
        documents,
        select -> {
          try (var rows = select.executeQuery()) {
            while (rows.next()) {
              arenas.put(rows.getString(1), new Arena(rows.getString(2)));
            }
          }
        });
    return arenas;
  }

  private void touch(Connection connection, Collection<String> names) throws SQLException {
    var fresh = new TreeSet<>(names);
    Texts.each(
        connection,
        "update arena set touched = touched + 1 where name in " + Texts.LIST,
        names,
        PreparedStatement::executeUpdate);
    Texts.each(
        connection,
        "select name from arena where name in " + Texts.LIST,
        names,
        select -> {
          try (var rows = select.executeQuery()) {
            while (rows.next()) {
              fresh.remove(rows.getString(1));
            }
          }
        });
    database.append(connection, "arena", fresh.stream().map(NewArena::new).toList());
  }

  // What follows

  /** Folds every stale arena again. */
  void refresh(Progress progress) {
    var stale = database.transact(this::stale);
    var all = readings(stale);
    var done = 0L;
    for (var homes : goes(stale)) {
      fold(homes.keySet());
      done += readings(homes);
      progress.at(done, all);
    }
  }

  private static long readings(Map<String, Long> homes) {
    return homes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Divides homes, each with the number of its readings, into those to be folded in one go. */
  private static List<Map<String, Long>> goes(Map<String, Long> homes) {
    var goes = new ArrayList<Map<String, Long>>();
    var readings = 0L;
    for (var home : homes.entrySet()) {
      if (goes.isEmpty() || readings + home.getValue() > AT_ONCE) {
        goes.add(new LinkedHashMap<>());
        readings = 0;
      }
      goes.get(goes.size() - 1).put(home.getKey(), home.getValue());
      readings += home.getValue();
    }
    return goes;
  }

  /**
   * The homes of stale arenas, and how many readings each has. Homes change only with what comes
   * in, so that where nothing is stale nothing else has to be looked at.
   */
  private Map<String, Long> stale(Connection connection) throws SQLException {
    var stale = staleHomes(connection);
    if (stale.isEmpty()) {
      return Map.of();
    }
    var corrections = SqlStore.corrections(connection);
    if (!corrections.isEmpty() && settle(connection, corrections)) {
      stale = staleHomes(connection);
    }
    var homes = sizes(connection);
    homes.keySet().retainAll(stale);
    return homes;
  }

  private static Set<String> staleHomes(Connection connection) throws SQLException {
    var today = today(connection);
    return states(connection).stream()
        .filter(state -> state.isStale(today))
        .map(State::home)
        .collect(Collectors.toSet());
  }

  /**
   * Moves arenas to the homes that corrections give them; both homes are stale then.
   *
   * @return whether any was moved
   */
  private boolean settle(Connection connection, Collection<Correction> corrections)
      throws SQLException {
    var arenas = arenasOf(connection, documents(corrections));
    var homes =
        Homes.of(corrections, id -> Optional.ofNullable(arenas.get(LogEntry.wellFormed(id))));
    var moved = false;
    for (var state : states(connection)) {
      var home = homes.of(new Arena(state.name())).name();
      if (!home.equals(state.home())) {
        database.lockDerived(connection);
        try (var update = connection.prepareStatement("update arena set home = ? where name = ?")) {
          update.setString(1, home);
          update.setString(2, state.name());
          update.executeUpdate();
        }
        touch(connection, List.of(state.name(), state.home()));
        moved = true;
      }
    }
    return moved;
  }

  private static List<State> states(Connection connection) throws SQLException {
    var query = "select name, home, touched, folded, due from arena order by name";
    var states = new ArrayList<State>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        states.add(
            new State(
                rows.getString(1),
                rows.getString(2),
                rows.getLong(3),
                rows.getLong(4),
                Optional.ofNullable(rows.getObject(5, LocalDate.class))));
      }
    }
    return states;
  }

  /** How many readings each home has, by name; none where all of an arena were read otherwise. */
  private static Map<String, Long> sizes(Connection connection) throws SQLException {
    var query =
        "select home, cast(coalesce(sum(readings), 0) as bigint) from arena left join (select arena,"
            + " count(*) as readings from filing group by arena) filed on filed.arena = arena.name"
            + " group by home order by home";
    var sizes = new LinkedHashMap<String, Long>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        sizes.put(rows.getString(1), rows.getLong(2));
      }
    }
    return sizes;
  }

  /** The last day of which anything is known. */
  private static Optional<LocalDate> today(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select max(published) from filing")) {
      row.next();
      return Optional.ofNullable(row.getObject(1, LocalDate.class));
    }
  }

  /** Folds some homes again and puts what was found in the place of what is there. */
  private void fold(Collection<String> homes) {
    database.transact(
        connection -> {
          database.lockDerived(connection);
          var today = today(connection);
          var corrections = SqlStore.corrections(connection);
          var states = states(connection);
          var readings = readings(connection, homes);
          for (var home : homes) {
            var members = states.stream().filter(state -> state.home().equals(home)).toList();
            var part = Situation.of(readings.getOrDefault(home, List.of()), corrections);
            var report = part.report(today);
            clear(connection, members.stream().map(State::name).toList());
            write(connection, home, Found.in(report, part.articles()));
            var due =
                today
                    .map(day -> Ceasefires.due(report.ceasefires(), day))
                    .orElse(Optional.of(ANY_DAY));
            for (var member : members) {
              markFolded(connection, member, due);
            }
          }
          return homes;
        });
  }

  /** The readings that count, by home. */
  private static SortedMap<String, List<Reading>> readings(
      Connection connection, Collection<String> homes) throws SQLException {
    var readings = new TreeMap<String, List<Reading>>();
    Texts.each(
        connection,
        "select arena.home, reading.reading from reading"
            + " join filing on filing.number = reading.number"
            + " join arena on arena.name = filing.arena where arena.home in "
            + Texts.LIST,
        homes,
        select -> {
          select.setFetchSize(SqlStore.FETCH);
          try (var rows = select.executeQuery()) {
            while (rows.next()) {
              readings
                  .computeIfAbsent(rows.getString(1), home -> new ArrayList<>())
                  .add(Json.read(rows.getString(2), Reading.class));
            }
          }
        });
    return readings;
  }

  private static void clear(Connection connection, Collection<String> homes) throws SQLException {
    for (var table : List.of("record_content", "record_days")) {
      Texts.each(
          connection,
          "delete from "
              + table
              + " where number in (select number from record where home in "
              + Texts.LIST
              + ")",
          homes,
          PreparedStatement::executeUpdate);
    }
    Texts.each(
        connection,
        "delete from record where home in " + Texts.LIST,
        homes,
        PreparedStatement::executeUpdate);
  }

  private void write(Connection connection, String home, List<Found> found) throws SQLException {
    var first = SqlStore.last(connection, "record") + 1;
    var records = new ArrayList<Database.Line>();
    var days = new ArrayList<Database.Line>();
    var contents = new ArrayList<Database.Line>();
    for (var i = 0; i < found.size(); i++) {
      var one = found.get(i);
      var number = Optional.of(first + i);
      records.add(
          () -> {
            var values = new ArrayList<Optional<?>>(List.of(number, Optional.of(home)));
            values.addAll(one.columns());
            return values;
          });
      for (var stretch : one.facets().days()) {
        days.add(() -> List.of(number, Optional.of(stretch.first()), Optional.of(stretch.last())));
      }
      contents.add(() -> List.of(number, Optional.of(one.content())));
    }
    database.append(connection, "record", records);
    database.append(connection, "record_days", days);
    database.append(connection, "record_content", contents);
  }

  private static void markFolded(Connection connection, State state, Optional<LocalDate> due)
      throws SQLException {
    try (var update =
        connection.prepareStatement("update arena set folded = ?, due = ? where name = ?")) {
      update.setLong(1, state.touched());
      update.setObject(2, due.orElse(null));
      update.setString(3, state.name());
      update.executeUpdate();
    }
  }

  // From the log anew

  /** Throws everything derived away, and files every reading of the log again. */
  void fileAgain() {
    database.transact(
        connection -> {
          database.lockLog(connection);
          database.lockDerived(connection);
          try (var statement = connection.createStatement()) {
            for (var table :
                List.of("record_content", "record_days", "record", "filing", "arena")) {
              statement.execute("delete from " + table);
            }
          }
          var latest = new LinkedHashMap<String, Filing>();
          try (var statement = connection.createStatement()) {
            statement.setFetchSize(SqlStore.FETCH);
            try (var rows =
                statement.executeQuery("select number, reading from reading order by number")) {
              while (rows.next()) {
                var filing = filing(rows);
                latest.put(filing.document(), filing);
              }
            }
          }
          file(connection, latest.values());
          return latest.size();
        });
  }

  private static Filing filing(ResultSet row) throws SQLException {
    return Filing.of(row.getLong(1), Json.read(row.getString(2), Reading.class));
  }

  /** Whether readings came in before there was anything derived, or an older Parley derived it. */
  boolean isOutdated() {
    var query =
        "select exists (select 1 from reading) and not exists (select 1 from filing)"
            + " or exists (select 1 from arena where fold <> ?)";
    return database.transact(
        connection -> {
          try (var select = connection.prepareStatement(query)) {
            select.setString(1, Situation.FOLD);
            try (var row = select.executeQuery()) {
              row.next();
              return row.getBoolean(1);
            }
          }
        });
  }

  // Whether it is so

  /**
   * What of the tables does not follow from the log, one line a fault.
   *
   * @param filings where the readings belong that count, by document
   */
  List<String> verify(Map<String, Filing> filings) {
    var faults = new ArrayList<String>();
    if (!database.transact(Derived::filings).equals(filings)) {
      faults.add("articles are not filed as the log has them; run: parley ledger rebuild");
      return faults;
    }
    for (var homes : goes(database.transact(Derived::fresh))) {
      for (var home : database.transact(connection -> notAsFolded(connection, homes.keySet()))) {
        faults.add("arena " + home + ": not what the log says; run: parley ledger rebuild");
      }
    }
    return faults;
  }

  /** The homes of which no arena is stale, and how many readings each has. */
  private static Map<String, Long> fresh(Connection connection) throws SQLException {
    var homes = sizes(connection);
    homes.keySet().removeAll(staleHomes(connection));
    return homes;
  }

  private static Map<String, Filing> filings(Connection connection) throws SQLException {
    var filings = new HashMap<String, Filing>();
    var query = "select number, document, rank, arena, published from filing";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        filings.put(
            rows.getString(2),
            new Filing(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                new Arena(rows.getString(4)),
                Optional.ofNullable(rows.getObject(5, LocalDate.class))));
      }
    }
    return filings;
  }

  /** Those of some homes whose tables are not what folding them again gives. */
  private static List<String> notAsFolded(Connection connection, Collection<String> homes)
      throws SQLException {
    var readings = readings(connection, homes);
    var corrections = SqlStore.corrections(connection);
    var today = today(connection);
    var others = new ArrayList<String>();
    for (var home : homes) {
      var part = Situation.of(readings.getOrDefault(home, List.of()), corrections);
      var expected = new ArrayList<List<?>>();
      for (var found : Found.in(part.report(today), part.articles())) {
        var row = new ArrayList<Object>(found.columns());
        row.add(found.content());
        row.add(found.facets().days().size());
        expected.add(row);
      }
      if (!stored(connection, home).equals(expected)) {
        others.add(home);
      }
    }
    return others;
  }

  private static List<List<?>> stored(Connection connection, String home) throws SQLException {
    var query =
        "select kind, rank, id, day, incident, named, lands, parties, speakers, content,"
            + " (select count(*) from record_days where record_days.number = record.number)"
            + " from record join record_content on record_content.number = record.number"
            + " where home = ? order by record.number";
    var stored = new ArrayList<List<?>>();
    try (var select = connection.prepareStatement(query)) {
      select.setString(1, home);
      select.setFetchSize(SqlStore.FETCH);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var row = new ArrayList<Object>();
          for (var column = 1; column <= 9; column++) {
            row.add(
                column == 4
                    ? Optional.ofNullable(rows.getObject(column, LocalDate.class))
                    : Optional.ofNullable(rows.getString(column)));
          }
          row.add(rows.getString(10));
          row.add(rows.getInt(11));
          stored.add(row);
        }
      }
    }
    return stored;
  }
}
