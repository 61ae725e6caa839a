package org.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.ledger.view.Excerpt;
import org.parley.ledger.view.Excerpt.Part;
import org.parley.ledger.view.Facets;
import org.parley.ledger.view.Selection;
import org.parley.model.Json;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.Incident;
import org.parley.model.situation.SituationReport;
import org.parley.model.situation.TallyGroup;
import org.parley.store.Found.Kind;

/** Reads the derived tables: what meets a selection, all of it or the last. */
final class Reports {
  private final Connection connection;
  private final Selection selection;

  private Reports(Connection connection, Selection selection) {
    this.connection = connection;
    this.selection = selection;
  }

  /** In a transaction that sees one state. */
  static Reports in(Connection connection, Selection selection) {
    return new Reports(connection, selection);
  }

  /** The last records of each kind, and how many there are. */
  Excerpt last(int most) throws SQLException {
    var ceasefires = part(Kind.CEASEFIRE, Ceasefire.class, most);
    var disputes = part(Kind.DISPUTE, Dispute.class, most);
    var incidents = part(Kind.INCIDENT, Incident.class, most);
    var tallies = part(Kind.TALLY, TallyGroup.class, most);
    var shown =
        new SituationReport(
            Reading.VERSION,
            List.of(),
            incidents.last(),
            ceasefires.last(),
            disputes.last(),
            tallies.last());
    return new Excerpt(
        count("select count(*) from filing", List.of()),
        ceasefires,
        disputes,
        incidents,
        tallies,
        articles(Excerpt.cited(shown).map(LogEntry::wellFormed).toList()));
  }

  private <T> Part<T> part(Kind kind, Class<T> type, int most) throws SQLException {
    var condition = condition(kind);
    var total = count("select count(*) from record r where " + condition.sql(), condition.values());
    var query =
        "select c.content from record_content c join (select number, day, rank from record r where "
            + condition.sql()
            + " order by day desc nulls last, rank, number limit "
            + Math.max(0, most)
            + ") r on r.number = c.number order by r.day desc nulls last, r.rank, r.number";
    var last = new ArrayList<T>();
    try (var select = connection.prepareStatement(query)) {
      condition.set(select);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          last.add(Json.read(rows.getString(1), type));
        }
      }
    }
    return new Part<>(total, last);
  }

  private long count(String query, List<?> values) throws SQLException {
    try (var select = connection.prepareStatement(query)) {
      new Condition(query, values).set(select);
      try (var row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private Map<String, Citation> articles(List<String> documents) throws SQLException {
    var articles = new HashMap<String, Citation>();
    Texts.each(
        connection,
        "select r.reading from reading r join filing p on p.number = r.number where p.document in "
            + Texts.LIST,
        documents,
        select -> {
          try (var rows = select.executeQuery()) {
            while (rows.next()) {
              var article = Json.read(rows.getString(1), Reading.class).document();
              articles.put(article.id(), article);
            }
          }
        });
    return articles;
  }

  /** Writes a report as the one JSON codec would write it whole. */
  void write(Writer out) throws SQLException {
    try {
      out.write("{\"parley\":" + Json.write(Reading.VERSION) + ",\"documents\":[");
      write(out, "select document from filing order by rank", Optional.empty());
      for (var kind : Kind.values()) {
        var condition = condition(kind);
        out.write("],\"" + kind.list() + "\":[");
        write(
            out,
            "select c.content from record r join record_content c on c.number = r.number where "
                + condition.sql()
                + " order by r.rank, r.number",
            Optional.of(condition));
      }
      out.write("]}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Values with commas between: records as they stand, or ids of documents as JSON texts. */
  private void write(Writer out, String query, Optional<Condition> records)
      throws SQLException, IOException {
    try (var select = connection.prepareStatement(query)) {
      if (records.isPresent()) {
        records.get().set(select);
      }
      select.setFetchSize(SqlStore.FETCH);
      try (var rows = select.executeQuery()) {
        for (var first = true; rows.next(); first = false) {
          out.write(first ? "" : ",");
          var value = rows.getString(1);
          out.write(records.isPresent() ? value : Json.write(value));
        }
      }
    }
  }

  /**
   * A part of a query and the values of its parameters.
   *
   * @param sql true of the wanted rows of table {@code record}, by the name {@code r}
   */
  private record Condition(String sql, List<?> values) {
    void set(PreparedStatement statement) throws SQLException {
      for (var i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
    }
  }

  private Condition condition(Kind kind) {
    var parts = new ArrayList<String>();
    var values = new ArrayList<Object>();
    parts.add("r.kind = '" + kind.name() + "'");
    selection.place().ifPresent(place -> place(kind, lower(place), parts, values));
    selection.party().ifPresent(party -> among("r.parties", lower(party), parts, values));
    selection.speaker().ifPresent(speaker -> among("r.speakers", lower(speaker), parts, values));
    days(parts, values);
    return new Condition(String.join(" and ", parts), values);
  }

  /** A tally is where the incident was whose losses it counts, if that is wanted. */
  private void place(Kind kind, String place, List<String> parts, List<Object> values) {
    if (kind == Kind.TALLY) {
      var incidents = condition(Kind.INCIDENT);
      parts.add("r.incident in (select r.id from record r where " + incidents.sql() + ")");
      values.addAll(incidents.values());
    } else {
      parts.add("(strpos(r.named, ?) > 0 or strpos(r.lands, ?) > 0 or strpos(r.lands, ?) > 0)");
      values.addAll(List.of(place, "\n" + place + "\n", "\n" + place + "."));
    }
  }

  private static void among(String column, String code, List<String> parts, List<Object> values) {
    parts.add("(strpos(" + column + ", ?) > 0 or strpos(" + column + ", ?) > 0)");
    values.addAll(List.of("\n" + code + "\n", "\n" + code + "."));
  }

  private void days(List<String> parts, List<Object> values) {
    if (selection.from().isEmpty() && selection.to().isEmpty()) {
      return;
    }
    var within = new ArrayList<String>();
    selection.from().ifPresent(from -> within.add("last_day >= ?"));
    selection.from().ifPresent(values::add);
    selection.to().ifPresent(to -> within.add("first_day <= ?"));
    selection.to().ifPresent(values::add);
    parts.add(
        within.stream()
            .collect(
                Collectors.joining(
                    " and ", "r.number in (select number from record_days where ", ")")));
  }

  private static String lower(String text) {
    return LogEntry.wellFormed(Facets.lower(text));
  }
}
