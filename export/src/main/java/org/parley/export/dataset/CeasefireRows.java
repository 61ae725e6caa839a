package org.parley.export.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireAct;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Interval;

/**
 * Rows in the shape of the ETH/PRIO Civil Conflict Ceasefire data, one a side: the rows of one
 * {@code cf_id} are one ceasefire. A declaration by several sides is an agreement, one by a single
 * side a unilateral offer. A date of month or year alone covers all its days.
 */
final class CeasefireRows {
  static final List<String> COLUMNS =
      List.of(
          "cf_id",
          "location",
          "side",
          "actor_name",
          "cf_dec_yr",
          "cf_dec_month",
          "cf_dec_day",
          "cf_effect_yr",
          "cf_effect_month",
          "cf_effect_day",
          "end_yr",
          "end_month",
          "end_day",
          "ceasefire_class",
          "p_humanitarian",
          "implement");

  private static final String UNCLEAR = "-1";
  private static final List<String> FLAG = List.of("0", "1", UNCLEAR);
  private static final List<String> CLASSES = List.of("0", "1", "2", "3", UNCLEAR);

  private final Coding coding;

  CeasefireRows(Coding coding) {
    this.coding = coding;
  }

  List<Statement> code(List<Row> rows) {
    Map<String, List<Row>> byCeasefire = new LinkedHashMap<>();
    rows.forEach(
        row -> byCeasefire.computeIfAbsent(row.needed("cf_id"), id -> new ArrayList<>()).add(row));
    return byCeasefire.entrySet().stream()
        .map(entry -> code(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Statement code(String id, List<Row> sides) {
    var text = RowText.of(sides);
    var first = sides.get(0);
    var declared = date(sides, "cf_dec");
    var day = declared.map(Interval::first).orElse(LocalDate.EPOCH);
    var parties =
        sides.stream()
            .flatMap(row -> row.text("actor_name").flatMap(name -> party(row, name, day)).stream())
            .distinct()
            .toList();
    var kind = kind(sides, parties.size());
    var words = "ceasefire " + id;
    var acts = new ArrayList<CeasefireAct>();
    acts.add(
        act(
            sides.size() > 1 ? ActKind.AGREE : ActKind.OFFER,
            parties,
            kind,
            declared,
            text,
            first,
            "cf_dec_yr"));
    date(sides, "cf_effect")
        .ifPresent(
            when ->
                acts.add(
                    act(
                        ActKind.EFFECTIVE,
                        parties,
                        kind,
                        Optional.of(when),
                        text,
                        first,
                        "cf_effect_yr")));
    if (sides.stream()
        .anyMatch(row -> row.code("implement", FLAG).filter("1"::equals).isPresent())) {
      acts.add(act(ActKind.MONITOR, List.of(), kind, Optional.empty(), text, first, "implement"));
    }
    date(sides, "end")
        .ifPresent(
            when ->
                acts.add(
                    act(ActKind.END, List.of(), kind, Optional.of(when), text, first, "end_yr")));
    return coding.statement(
        id,
        "ETH/PRIO " + words,
        Optional.empty(),
        text,
        List.of(),
        List.of(),
        List.of(new CeasefireReport("ceasefire", parties, List.of(), acts)));
  }

  private CeasefireAct act(
      ActKind kind,
      List<Actor> by,
      List<String> kinds,
      Optional<Interval> when,
      RowText text,
      Row row,
      String column) {
    return new CeasefireAct(
        kind,
        by,
        kinds,
        when,
        coding.speakers(),
        text.words(row, column, "cf_id"),
        coding.because(column));
  }

  private Optional<Actor> party(Row row, String name, LocalDate day) {
    var country = row.text("location").flatMap(Countries::code);
    return coding
        .anyActor(name, country, day)
        .or(() -> country.map(code -> ActorNames.group(code, "REB", name)))
        .or(() -> coding.actor(name, country, day));
  }

  private static List<String> kind(List<Row> sides, int parties) {
    return Stream.of(
            kind(sides, "p_humanitarian", FLAG, "humanitarian"),
            kind(sides, "partial", FLAG, "local"),
            kind(sides, "ceasefire_class", CLASSES, "permanent"),
            parties == 1 ? Optional.of("unilateral") : Optional.<String>empty())
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> kind(
      List<Row> sides, String column, List<String> codes, String word) {
    return sides.stream().anyMatch(row -> row.code(column, codes).filter("1"::equals).isPresent())
        ? Optional.of(word)
        : Optional.empty();
  }

  private static Optional<Interval> date(List<Row> sides, String prefix) {
    return sides.stream().flatMap(row -> date(row, prefix).stream()).findFirst();
  }

  private static Optional<Interval> date(Row row, String prefix) {
    var year = number(row, prefix + "_yr");
    var month = number(row, prefix + "_month");
    var day = number(row, prefix + "_day");
    if (year.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (month.isEmpty()) {
        return Optional.of(
            Interval.of(LocalDate.of(year.get(), 1, 1), LocalDate.of(year.get(), 12, 31)));
      }
      var whole = YearMonth.of(year.get(), month.get());
      return Optional.of(
          day.isEmpty()
              ? Interval.of(whole.atDay(1), whole.atEndOfMonth())
              : Interval.of(whole.atDay(day.get())));
    } catch (DateTimeException e) {
      throw row.fault(
          prefix + (month.isPresent() && month.get() > 12 ? "_month" : "_day"),
          "there is no such day: " + year.get() + "-" + month.orElse(0) + "-" + day.orElse(0));
    }
  }

  private static Optional<Integer> number(Row row, String column) {
    return row.text(column)
        .filter(text -> !text.equals(UNCLEAR))
        .flatMap(text -> row.count(column))
        .map(number -> number.intValue());
  }
}
