package org.parley.cli.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.ledger.comparison.Breakdown;
import org.parley.ledger.comparison.Comparison;
import org.parley.ledger.comparison.Counts;
import org.parley.ledger.comparison.Match;
import org.parley.ledger.comparison.Told;
import org.parley.ledger.comparison.Truce;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;

/** A comparison of the news with a data set, for human eyes. */
public final class ComparisonPage {
  private final String title;
  private final Markup markup;
  private final int most;
  private final List<String> lines = new ArrayList<>();

  private ComparisonPage(String title, Markup markup, int most) {
    this.title = title;
    this.markup = markup;
    this.most = most;
  }

  /**
   * Its lines.
   *
   * @param title what the data set is called
   * @param most how many of each list are shown
   */
  public static List<String> of(Comparison comparison, String title, Markup markup, int most) {
    var page = new ComparisonPage(title, markup, most);
    page.show(comparison);
    return List.copyOf(page.lines);
  }

  private void show(Comparison comparison) {
    lines.addAll(markup.opening("The news and " + title));
    item(0, summary(comparison));
    item(0, scope(comparison));
    var joined = comparison.matches().stream().filter(Match::joined).toList();
    var alike = comparison.matches().stream().filter(match -> !match.joined()).toList();
    section("In both", joined, this::match);
    section("Perhaps the same", alike, this::match);
    section("In the news alone", comparison.newsOnly(), one -> List.of(line(one)));
    section("In " + title + " alone", comparison.dataSetOnly(), one -> List.of(line(one)));
    section("Numbers", comparison.counts(), this::counts);
    section("Ceasefires in both", comparison.trucesOfBoth(), ComparisonPage::line);
    section("Ceasefires in the news alone", comparison.trucesOfNews(), ComparisonPage::line);
    section(
        "Ceasefires in " + title + " alone", comparison.trucesOfDataSet(), ComparisonPage::line);
    section("By place", comparison.byPlace(), this::breakdown);
    section("By month", comparison.byMonth(), this::breakdown);
    section("By party", comparison.byParty(), this::breakdown);
    lines.addAll(markup.closing());
  }

  private String summary(Comparison comparison) {
    var joined = comparison.matches().stream().filter(Match::joined).count();
    return String.format(
        Locale.ROOT,
        "%,d incidents in both, %,d perhaps the same, %,d in the news alone, %,d in %s alone",
        joined,
        comparison.matches().size() - joined,
        comparison.newsOnly().size(),
        comparison.dataSetOnly().size(),
        title);
  }

  private String scope(Comparison comparison) {
    var scope = comparison.scope();
    var days =
        scope
            .first()
            .flatMap(first -> scope.last().map(last -> first + " to " + last))
            .orElse("no day");
    return String.format(
        Locale.ROOT,
        "%s covers %s; %s; %s. %,d incidents of the news are outside of that and not compared",
        title,
        days,
        scope.countries().isEmpty() ? "no country" : String.join(" ", scope.countries()),
        scope.types().isEmpty()
            ? "no events"
            : scope.types().stream().map(Enum::name).collect(Collectors.joining(" ")),
        comparison.outside());
  }

  private <T> void section(String name, List<T> all, Function<T, List<String>> show) {
    if (all.isEmpty()) {
      return;
    }
    var shown = Math.min(most, all.size());
    lines.add(
        markup.heading(
            shown == all.size()
                ? name
                : String.format(Locale.ROOT, "%s (%,d of %,d)", name, shown, all.size())));
    for (var one : all.subList(0, shown)) {
      var depth = 1;
      for (var line : show.apply(one)) {
        item(depth, line);
        depth = 2;
      }
    }
  }

  private void item(int depth, String text) {
    lines.add(markup.item(depth, text));
  }

  private List<String> match(Match match) {
    return List.of(
        head(match.dataSet()) + (match.why().isEmpty() ? "" : " (" + match.why() + ")"),
        "news: " + line(match.news()),
        title + ": " + line(match.dataSet()));
  }

  private static String head(Told told) {
    return told.when().map(ComparisonPage::time).orElse("undated")
        + told.where().map(place -> ", " + place(place)).orElse("");
  }

  private static String line(Told told) {
    return head(told)
        + ": "
        + told.type()
        + " "
        + codes(told.actor(), "somebody unnamed")
        + (told.recipient().isEmpty() ? "" : " > " + codes(told.recipient(), ""))
        + cited(told.documents());
  }

  private List<String> counts(Counts counts) {
    var lines = new ArrayList<String>();
    lines.add(
        counts.kind().code()
            + (counts.who().isEmpty() ? "" : " " + codes(counts.who(), ""))
            + ": "
            + counts.agreement().code());
    counts.news().forEach(number -> lines.add(number(number)));
    counts.dataSet().forEach(number -> lines.add(number(number)));
    return lines;
  }

  private static String number(Counts.Figure number) {
    return codes(number.speakers(), "the publisher")
        + ": "
        + range(number.low(), number.high())
        + " ["
        + number.source()
        + "]";
  }

  private static String range(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    var from = low.map(BigDecimal::toPlainString);
    var to = high.map(BigDecimal::toPlainString);
    if (from.isPresent() && to.isPresent()) {
      return from.equals(to) ? from.get() : from.get() + " to " + to.get();
    }
    return from.map(n -> n + " or more").or(() -> to.map("up to "::concat)).orElse("some");
  }

  private static List<String> line(Truce truce) {
    return List.of(
        truce.when().map(ComparisonPage::time).orElse("undated")
            + ": "
            + codes(truce.parties(), "parties not named")
            + cited(truce.documents()));
  }

  private List<String> breakdown(Breakdown one) {
    return List.of(
        String.format(
            Locale.ROOT,
            "%s: both %,d, perhaps %,d, news alone %,d, %s alone %,d",
            one.name().isEmpty() ? "not told" : one.name(),
            one.both(),
            one.alike(),
            one.news(),
            title,
            one.dataSet()));
  }

  private static String codes(List<Actor> actors, String none) {
    return actors.isEmpty()
        ? none
        : actors.stream().map(Actor::code).collect(Collectors.joining(" + "));
  }

  private static String time(Interval when) {
    return when.first() + (when.days() == 1 ? "" : " to " + when.last());
  }

  private static String place(Place where) {
    return where.name() + where.country().map(country -> " (" + country + ")").orElse("");
  }

  private static String cited(List<String> documents) {
    return " ["
        + documents.get(0)
        + (documents.size() == 1 ? "" : " and " + (documents.size() - 1) + " more")
        + "]";
  }
}
