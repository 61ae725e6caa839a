package org.parley.export.truce;

import static org.parley.export.table.Column.text;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.export.Dossier;
import org.parley.export.Loss;
import org.parley.export.Loss.Kind;
import org.parley.export.LossReport;
import org.parley.export.coded.Names;
import org.parley.export.table.Column;
import org.parley.export.table.Csv;
import org.parley.export.table.Table;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.LifeAct;
import org.parley.model.situation.Phase;

/**
 * Ceasefires in the columns of the ETH/PRIO Civil Conflict Ceasefire data: one row for each party
 * to each ceasefire that was declared or agreed. Minus one is their code for unclear; what they
 * code from documents that no news tells is unclear here. The data has no place for who says a
 * truce was broken: breaches are in the loss report and in no row.
 */
public final class Declarations {
  private static final String FILE = "ceasefire";
  private static final String UNCLEAR = "-1";
  private static final int LINKS = 35;
  private static final Set<Phase> UNBORN = Set.of(Phase.PROPOSED, Phase.REJECTED);

  /** One party to one ceasefire. */
  private record Row(Ceasefire ceasefire, int side, Actor party) {}

  private static final Table<Row> TABLE =
      new Table<>(FILE, "one party to one ceasefire", columns());

  private Declarations() {}

  /** Writes the ceasefires of a dossier. */
  public static LossReport write(Dossier dossier, OutputStream out) throws IOException {
    var losses = new ArrayList<Loss>();
    var rows = new ArrayList<Row>();
    for (var ceasefire : dossier.situation().ceasefires()) {
      if (UNBORN.contains(ceasefire.phase())) {
        losses.add(
            new Loss(
                FILE, ceasefire.id(), Kind.RECORD, ceasefire.phase().code() + ", never declared"));
      } else if (ceasefire.parties().isEmpty()) {
        losses.add(new Loss(FILE, ceasefire.id(), Kind.RECORD, "no party named"));
      } else {
        IntStream.range(0, ceasefire.parties().size())
            .mapToObj(i -> new Row(ceasefire, i + 1, ceasefire.parties().get(i)))
            .forEach(rows::add);
        losses(ceasefire).forEach(losses::add);
      }
    }
    Csv.write(TABLE.of(rows.stream()), false, out);
    return LossReport.of(rows.size(), losses.stream());
  }

  private static Stream<Loss> losses(Ceasefire ceasefire) {
    return Stream.of(
            ceasefire.violations().stream()
                .map(
                    count ->
                        new Loss(
                            FILE,
                            ceasefire.id(),
                            Kind.SPEAKER,
                            voice(count.speakers())
                                + " tells of "
                                + count.times()
                                + " breaches by "
                                + codes(count.accused()))),
            ceasefire.state().stream()
                .map(
                    claim ->
                        new Loss(
                            FILE,
                            ceasefire.id(),
                            Kind.SPEAKER,
                            voice(claim.speakers()) + " says " + claim.says().code())),
            ceasefire.acts().stream()
                .filter(
                    act ->
                        act.act() == ActKind.EXTEND
                            || act.act() == ActKind.SUSPEND
                            || act.act() == ActKind.REJECT)
                .map(
                    act ->
                        new Loss(
                            FILE,
                            ceasefire.id(),
                            Kind.TYPE,
                            act.act().code()
                                + " "
                                + act.when()
                                    .map(when -> when.first().toString())
                                    .orElse("undated"))),
            ceasefire.acts().stream()
                .flatMap(act -> act.when().stream())
                .flatMap(when -> when.from().stream())
                .filter(moment -> moment.utcTime().isPresent())
                .map(
                    moment ->
                        new Loss(FILE, ceasefire.id(), Kind.PRECISION, "clock " + moment.iso())))
        .flatMap(Function.identity());
  }

  private static String voice(List<Actor> speakers) {
    return speakers.isEmpty() ? "publisher" : codes(speakers);
  }

  private static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining(";"));
  }

  private static List<Column<Row>> columns() {
    return Stream.of(
            List.of(
                Column.<Row>text(
                    "cc",
                    "country of the first state among the parties",
                    row ->
                        row.ceasefire().parties().stream()
                            .filter(Actor::isOfState)
                            .map(Actor::place)
                            .findFirst()
                            .orElse("")),
                Column.<Row>text("cf_id", "ceasefire", row -> row.ceasefire().id()),
                Column.<Row>text(
                    "uniq_id",
                    "ceasefire and side",
                    row -> row.ceasefire().id() + "-" + row.side()),
                Column.<Row>text(
                    "location",
                    "English name of that country",
                    row ->
                        row.ceasefire().parties().stream()
                            .filter(Actor::isOfState)
                            .map(Actor::place)
                            .map(Names::country)
                            .findFirst()
                            .orElse("")),
                Column.<Row>empty("region", "not kept"),
                Column.<Row>text("side", "number of the party", row -> String.valueOf(row.side())),
                Column.<Row>empty("ucdp_acd_id", "no table is kept"),
                Column.<Row>empty("ucdp_dyad", "no table is kept"),
                Column.<Row>empty("ucdp_actor_id", "no table is kept"),
                Column.<Row>text("actor_name", "in words", row -> Names.of(row.party())),
                Column.<Row>empty("pax_id", "no table is kept")),
            date("cf_dec", row -> declared(row.ceasefire())),
            date("cf_effect", row -> day(row.ceasefire(), ActKind.EFFECTIVE)),
            date("end", row -> ended(row.ceasefire())),
            List.of(
                Column.<Row>text(
                    "ended",
                    "1 ended, 0 not, by the parties, its term or open war",
                    row -> row.ceasefire().ended() ? "1" : "0"),
                unclear("written"),
                Column.<Row>text(
                    "partial",
                    "1 where it is called local",
                    row -> row.ceasefire().kind().contains("local") ? "1" : UNCLEAR),
                unclear("fixed"),
                unclear("fixed_time"),
                Column.<Row>empty("timing", "not coded"),
                Column.<Row>text(
                    "link",
                    "1 where it was made under an older one",
                    row -> row.ceasefire().under().isPresent() ? "1" : "0"),
                unclear("splinter"),
                unclear("truce"),
                Column.<Row>empty("nsa_frac", "not coded"),
                Column.<Row>text(
                    "ceasefire_class",
                    "1 definitive where it is called permanent",
                    row -> row.ceasefire().kind().contains("permanent") ? "1" : UNCLEAR),
                Column.<Row>text(
                    "p_humanitarian",
                    "1 where it is called so",
                    row -> row.ceasefire().kind().contains("humanitarian") ? "1" : "0"),
                unclear("p_peaceprocess"),
                unclear("p_holiday"),
                unclear("p_election"),
                unclear("p_other"),
                Column.<Row>text(
                    "p_unclear",
                    "1 where it is not called humanitarian",
                    row -> row.ceasefire().kind().contains("humanitarian") ? "0" : "1"),
                Column.<Row>text(
                    "mediator_nego",
                    "1 where somebody mediates",
                    row -> row.ceasefire().mediator().isEmpty() ? UNCLEAR : "1"),
                unclear("mediator_send"),
                Column.<Row>text(
                    "implement",
                    "1 where observers or peacekeepers are at work",
                    row ->
                        day(row.ceasefire(), ActKind.MONITOR).isPresent()
                                || has(row.ceasefire(), ActKind.MONITOR)
                            ? "1"
                            : UNCLEAR),
                unclear("enforcement"),
                unclear("ddr"),
                unclear("cf_pp"),
                Column.<Row>empty("evidence_onset", "see comment"),
                Column.<Row>empty("evidence_end", "see comment")),
            IntStream.rangeClosed(1, LINKS)
                .mapToObj(
                    i ->
                        Column.<Row>text(
                            "link_id" + i,
                            "older ceasefire",
                            row -> i == 1 ? row.ceasefire().under().orElse("") : ""))
                .toList(),
            List.of(
                Column.<Row>text(
                    "comment",
                    "its articles",
                    row -> "Articles: " + String.join("; ", row.ceasefire().documents())),
                Column.<Row>text("coder", "a program", row -> "Parley")))
        .flatMap(List::stream)
        .toList();
  }

  private static Column<Row> unclear(String name) {
    return text(name, "unclear: no news tells it", row -> UNCLEAR);
  }

  private static List<Column<Row>> date(String prefix, Function<Row, Optional<LocalDate>> day) {
    return List.of(
        text(
            prefix + "_yr",
            "year",
            row -> day.apply(row).map(one -> String.valueOf(one.getYear())).orElse("")),
        text(
            prefix + "_month",
            "month",
            row -> day.apply(row).map(one -> String.valueOf(one.getMonthValue())).orElse("")),
        text(
            prefix + "_day",
            "day",
            row -> day.apply(row).map(one -> String.valueOf(one.getDayOfMonth())).orElse("")));
  }

  private static boolean has(Ceasefire ceasefire, ActKind kind) {
    return ceasefire.acts().stream().anyMatch(act -> act.act() == kind);
  }

  private static Optional<LocalDate> day(Ceasefire ceasefire, ActKind kind) {
    return days(ceasefire, Set.of(kind)).min(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> days(Ceasefire ceasefire, Set<ActKind> kinds) {
    return ceasefire.acts().stream()
        .filter(act -> kinds.contains(act.act()))
        .map(LifeAct::when)
        .flatMap(Optional::stream)
        .map(Interval::first);
  }

  private static Optional<LocalDate> declared(Ceasefire ceasefire) {
    return day(ceasefire, ActKind.AGREE).or(() -> day(ceasefire, ActKind.OFFER));
  }

  private static Optional<LocalDate> ended(Ceasefire ceasefire) {
    return ceasefire.ended()
        ? days(ceasefire, Set.of(ActKind.END)).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** Its columns, in order. */
  public static List<String> headings() {
    return TABLE.columns().stream().map(Column::name).toList();
  }
}
