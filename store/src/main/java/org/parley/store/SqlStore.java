package org.parley.store;

import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.ledger.Situation;
import org.parley.ledger.likeness.ContentId;
import org.parley.ledger.view.Excerpt;
import org.parley.ledger.view.Selection;
import org.parley.model.Json;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Correction;

/** A store in a database: the statements that all of them understand. */
final class SqlStore implements Store {
  /** How many rows are fetched at once. */
  static final int FETCH = 1000;

  private static final String LOG = "select content, arrived, reading from reading order by number";
  private static final String LATEST =
      "select reading from (select document, reading,"
          + " row_number() over (partition by document order by number desc) as age from reading) r"
          + " where age = 1 order by document";

  private final Database database;
  private final Derived derived;

  private SqlStore(Database database) {
    this.database = database;
    this.derived = new Derived(database);
  }

  static SqlStore open(Supplier<Database> opening) {
    var database = opening.get();
    try {
      Migrations.load(database.dialect()).apply(database);
      var store = new SqlStore(database);
      if (store.derived.isOutdated()) {
        store.derived.fileAgain();
      }
      return store;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** What makes an entry the same as another. */
  private record Key(String content, String outcome) {}

  @Override
  public int add(Collection<LogEntry> batch) {
    var fresh = new LinkedHashMap<Key, LogEntry>();
    batch.forEach(entry -> fresh.putIfAbsent(new Key(entry.content(), entry.outcome()), entry));
    if (fresh.isEmpty()) {
      return 0;
    }
    return database.transact(
        connection -> {
          database.lockLog(connection);
          keys(connection, contents(fresh.keySet())).forEach(fresh::remove);
          var last = last(connection, "reading");
          var rows = new ArrayList<Row>();
          var filings = new ArrayList<Filing>();
          for (var entry : fresh.values()) {
            var number = last + rows.size() + 1;
            var reading = entry.reading();
            rows.add(Row.of(number, entry, reading));
            filings.add(Filing.of(number, reading));
          }
          database.append(connection, "reading", rows);
          derived.file(connection, filings);
          return rows.size();
        });
  }

  private static List<String> contents(Collection<Key> keys) {
    return keys.stream().map(Key::content).distinct().toList();
  }

  @Override
  public void keep(Collection<Document> articles) {
    var fresh = new LinkedHashMap<String, List<String>>();
    for (var article : articles) {
      var json = Json.write(article);
      var content = ContentId.hash(json);
      fresh.putIfAbsent(
          content, List.of(content, LogEntry.wellFormed(article.id()), LogEntry.wellFormed(json)));
    }
    insert(
        "insert into article (content, document, article)",
        List.copyOf(fresh.values()),
        "on conflict (content) do nothing");
  }

  private void insert(String into, List<List<String>> rows, String then) {
    if (!rows.isEmpty()) {
      database.transact(
          connection -> {
            Texts.insert(connection, into, rows, then);
            return rows;
          });
    }
  }

  @Override
  public Optional<Document> article(String documentId) {
    var query =
        "select article.article from article left join reading"
            + " on reading.content = article.content where article.document = ?"
            + " order by coalesce(reading.number, 0) desc, article.content limit 1";
    return one(query, documentId).map(json -> Json.read(json, Document.class));
  }

  /** The first column of the first row that a query of one text finds. */
  private Optional<String> one(String query, String text) {
    return database.transact(
        connection -> {
          try (var select = connection.prepareStatement(query)) {
            select.setString(1, LogEntry.wellFormed(text));
            try (var rows = select.executeQuery()) {
              return rows.next() ? Optional.of(rows.getString(1)) : Optional.<String>empty();
            }
          }
        });
  }

  @Override
  public Set<String> known(Collection<String> contents) {
    return database.transact(
        connection -> {
          var known = new HashSet<String>();
          keys(connection, List.copyOf(contents)).forEach(key -> known.add(key.content()));
          return known;
        });
  }

  private static Set<Key> keys(Connection connection, List<String> contents) throws SQLException {
    var found = new HashSet<Key>();
    Texts.each(
        connection,
        "select content, outcome from reading where content in " + Texts.LIST,
        contents,
        select -> {
          try (var rows = select.executeQuery()) {
            while (rows.next()) {
              found.add(new Key(rows.getString(1), rows.getString(2)));
            }
          }
        });
    return found;
  }

  /** The greatest number in a table; 0 when it is empty. */
  static long last(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select coalesce(max(number), 0) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** What is done with each row. */
  @FunctionalInterface
  private interface RowSink {
    void accept(ResultSet row) throws SQLException;
  }

  private void each(String query, RowSink sink) {
    database.transact(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery(query)) {
              while (rows.next()) {
                sink.accept(rows);
              }
            }
          }
          return query;
        });
  }

  @Override
  public Optional<Reading> reading(String document) {
    var query =
        "select reading.reading from reading join filing on filing.number = reading.number"
            + " where filing.document = ?";
    return one(query, document).map(json -> Json.read(json, Reading.class));
  }

  @Override
  public void forEach(Consumer<LogEntry> sink) {
    each(LOG, row -> sink.accept(entry(row)));
  }

  private static LogEntry entry(ResultSet row) throws SQLException {
    return new LogEntry(
        row.getString("content"), instant(row, "arrived").orElseThrow(), row.getString("reading"));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
        .map(utc -> utc.toInstant(ZoneOffset.UTC));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  @Override
  public int correct(Collection<Correction> corrections, Instant arrived) {
    return database.transact(
        connection -> {
          database.lockLog(connection);
          var known = new HashSet<>(jsonOfCorrections(connection));
          var number = last(connection, "correction");
          var fresh = new ArrayList<Correction>();
          var line =
              "insert into correction (number, outcome, arrived, correction) values (?, ?, ?, ?)";
          try (var insert = connection.prepareStatement(line)) {
            for (var correction : new TreeSet<>(corrections)) {
              var json = LogEntry.wellFormed(Json.write(correction));
              if (known.add(json)) {
                fresh.add(correction);
                insert.setLong(1, number + fresh.size());
                insert.setString(2, ContentId.hash(json));
                insert.setObject(3, Row.utc(arrived));
                insert.setString(4, json);
                insert.executeUpdate();
              }
            }
          }
          derived.correct(connection, fresh);
          return fresh.size();
        });
  }

  private static List<String> jsonOfCorrections(Connection connection) throws SQLException {
    var all = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select correction from correction order by number")) {
      while (rows.next()) {
        all.add(rows.getString(1));
      }
    }
    return all;
  }

  @Override
  public List<Correction> corrections() {
    return database.transact(SqlStore::corrections);
  }

  /** The corrections, in the order of the ledger. */
  static List<Correction> corrections(Connection connection) throws SQLException {
    return jsonOfCorrections(connection).stream()
        .map(json -> Json.read(json, Correction.class))
        .sorted()
        .toList();
  }

  @Override
  public Situation situation(AsOf asOf) {
    return asOf.isNow() ? situation() : past(asOf);
  }

  private Situation past(AsOf asOf) {
    var latest = new HashMap<String, Reading>();
    each(
        LOG,
        row -> {
          if (asOf.hadArrived(instant(row, "arrived").orElseThrow())) {
            var reading = Json.read(row.getString("reading"), Reading.class);
            latest.put(reading.document().id(), reading);
          }
        });
    var corrections = new ArrayList<Correction>();
    each(
        "select arrived, correction from correction order by number",
        row -> {
          if (asOf.hadArrived(instant(row, "arrived").orElseThrow())) {
            corrections.add(Json.read(row.getString("correction"), Correction.class));
          }
        });
    var arrived = Situation.of(latest.values(), corrections);
    return asOf.told().map(arrived::asOf).orElse(arrived);
  }

  @Override
  public void refresh(Progress progress) {
    derived.refresh(progress);
  }

  @Override
  public void rebuild(Progress progress) {
    derived.fileAgain();
    derived.refresh(progress);
  }

  @Override
  public Excerpt excerpt(Selection selection, int most) {
    derived.refresh(Progress.none());
    return database.transact(
        connection -> {
          database.freeze(connection);
          return Reports.in(connection, selection).last(most);
        });
  }

  @Override
  public void writeReport(Selection selection, Writer out) {
    derived.refresh(Progress.none());
    database.transact(
        connection -> {
          database.freeze(connection);
          Reports.in(connection, selection).write(out);
          return out;
        });
  }

  @Override
  public void remember(Map<String, String> told) {
    var rows = new TreeMap<String, List<String>>();
    told.forEach(
        (place, what) -> {
          var key = LogEntry.wellFormed(place);
          rows.put(key, List.of(key, LogEntry.wellFormed(what)));
        });
    insert(
        "insert into memory (place, told)",
        List.copyOf(rows.values()),
        "on conflict (place) do update set told = excluded.told");
  }

  @Override
  public Optional<String> remembered(String place) {
    return one("select told from memory where place = ?", place);
  }

  @Override
  public void compact() {
    database.compact();
  }

  @Override
  public Situation situation() {
    var readings = new ArrayList<Reading>();
    each(LATEST, row -> readings.add(Json.read(row.getString(1), Reading.class)));
    return Situation.of(readings, corrections());
  }

  @Override
  public Statistics statistics() {
    var bytes = database.bytes();
    return database.transact(
        connection -> {
          var query =
              "select count(*) as readings, count(distinct document) as documents,"
                  + " count(distinct case when published is null then document end) as undated,"
                  + " (select count(*) from correction) as corrections,"
                  + " min(published) as first_published, max(published) as last_published,"
                  + " min(arrived) as first_arrived, max(arrived) as last_arrived from reading";
          try (var statement = connection.createStatement();
              var row = statement.executeQuery(query)) {
            row.next();
            return new Statistics(
                row.getLong("readings"),
                row.getLong("documents"),
                row.getLong("undated"),
                row.getLong("corrections"),
                day(row, "first_published"),
                day(row, "last_published"),
                instant(row, "first_arrived"),
                instant(row, "last_arrived"),
                bytes);
          }
        });
  }

  @Override
  public List<String> verify() {
    var verification = new Verification();
    each(
        "select number, content, outcome, document, reading from reading order by number",
        row ->
            verification.reading(
                row.getLong("number"),
                row.getString("outcome"),
                row.getString("document"),
                row.getString("reading")));
    each(
        "select number, outcome, correction from correction order by number",
        row ->
            verification.correction(
                row.getLong("number"), row.getString("outcome"), row.getString("correction")));
    var faults = new ArrayList<>(verification.faults());
    if (faults.isEmpty()) {
      faults.addAll(derived.verify(verification.filings()));
    }
    return faults;
  }

  @Override
  public void close() {
    database.close();
  }
}
