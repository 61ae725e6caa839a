package org.parley.export.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.export.Dossier;
import org.parley.export.LossReport;
import org.parley.export.coded.Names;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Span;
import org.parley.model.reading.Status;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.Incident;
import org.parley.model.situation.LifeAct;
import org.parley.model.situation.Side;
import org.parley.model.situation.TallyGroup;
import org.parley.model.situation.Telling;

/**
 * A report for people who print: summary, map, truces, disputes, incidents, tallies, sources. One
 * HTML page by itself, without a script or anything to fetch, made for A4; a browser prints it to
 * PDF. Every statement stands with its speaker.
 */
public final class PrintedReport {
  private final Dossier dossier;
  private final Map<String, Citation> articles;
  private final Markup html = new Markup();

  private PrintedReport(Dossier dossier) {
    this.dossier = dossier;
    this.articles = dossier.articles();
  }

  /** Writes the report of a dossier. */
  public static LossReport write(Dossier dossier, OutputStream out) throws IOException {
    out.write(new PrintedReport(dossier).page().getBytes(StandardCharsets.UTF_8));
    var situation = dossier.situation();
    return LossReport.of(
        situation.incidents().size()
            + situation.ceasefires().size()
            + situation.disputes().size()
            + situation.tallies().size(),
        Stream.empty());
  }

  private String page() {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
        .raw("<title>Situation report</title><style>\n" + css() + "</style></head>\n<body>\n");
    head();
    map();
    section("Ceasefires", dossier.situation().ceasefires(), this::ceasefire);
    section("Disputes", dossier.situation().disputes(), this::dispute);
    section("Incidents", byDay(dossier.situation().incidents()), this::incident);
    tallies();
    sources();
    return html.raw("</body></html>\n").toString();
  }

  private static String css() {
    try (var in = PrintedReport.class.getResourceAsStream("print.css")) {
      if (in == null) {
        throw new IllegalStateException("Not packed with the export: print.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void head() {
    var situation = dossier.situation();
    var days =
        dossier.cited().stream().flatMap(article -> article.published().stream()).sorted().toList();
    html.element("h1", "Situation report");
    html.raw("<p>")
        .text(
            span(days)
                + dossier.cited().size()
                + " articles: "
                + situation.ceasefires().size()
                + " ceasefires, "
                + situation.disputes().size()
                + " disputes, "
                + situation.incidents().size()
                + " incidents, "
                + situation.tallies().size()
                + " tallies.")
        .raw("</p>\n");
    html.element(
        "p class=\"small\"",
        "What stands here is what somebody says, with who says it. Nothing of it is judged, and no number is a sum over speakers.");
  }

  private static String span(List<LocalDate> days) {
    return days.isEmpty() ? "" : days.get(0) + " to " + days.get(days.size() - 1) + ", ";
  }

  private void map() {
    var picture = PointMap.of(dossier.situation().incidents());
    if (!picture.isEmpty()) {
      html.element("h2", "Where").raw(picture).raw("\n");
    }
  }

  /** What is done with each record. */
  @FunctionalInterface
  private interface Show<T> {
    void show(T what);
  }

  private <T> void section(String name, List<T> all, Show<T> show) {
    if (!all.isEmpty()) {
      html.element("h2", name);
      all.forEach(show::show);
    }
  }

  private static List<Incident> byDay(List<Incident> incidents) {
    return incidents.stream()
        .sorted(Comparator.comparing(one -> one.when().map(Interval::first).orElse(LocalDate.MAX)))
        .toList();
  }

  private void ceasefire(Ceasefire ceasefire) {
    html.element(
        "h3",
        names(ceasefire.parties(), "Parties not named") + ": " + words(ceasefire.phase().code()));
    html.raw("<p class=\"small\">")
        .text(
            Stream.of(
                    String.join(", ", ceasefire.kind()),
                    ceasefire.because().orElse(""),
                    ceasefire.mediator().isEmpty()
                        ? ""
                        : "mediator " + names(ceasefire.mediator(), ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; ")))
        .raw("</p>\n<ul>");
    for (var act : ceasefire.acts()) {
      act(act);
    }
    html.raw("</ul>\n");
    if (!ceasefire.state().isEmpty()) {
      html.raw("<p>The last word of each: ");
      html.text(
          ceasefire.state().stream()
              .map(claim -> voice(claim.speakers()) + ": " + words(claim.says().code()))
              .collect(Collectors.joining("; ")));
      html.raw(".</p>\n");
    }
  }

  private void act(LifeAct act) {
    html.raw("<li>")
        .text(
            time(act.when())
                + ": "
                + words(act.act().code())
                + (act.by().isEmpty() ? "" : " by " + names(act.by(), ""))
                + ", according to ");
    html.element("span class=\"who\"", voice(act.speakers()));
    quotation(act.accounts().get(0).words());
    cited(act.documents());
    html.raw("</li>");
  }

  private void dispute(Dispute dispute) {
    html.element("h3", words(dispute.kind().code()) + ": " + dispute.about());
    html.element("p class=\"small\"", time(dispute.when()));
    html.raw("<div class=\"sides\">");
    dispute.sides().forEach(this::side);
    dispute.findings().forEach(this::side);
    html.raw("</div>\n");
    if (!dispute.silent().isEmpty()) {
      html.element("p", "Not heard: " + names(dispute.silent(), ""));
    }
  }

  private void side(Side side) {
    html.raw("<div>").element("p class=\"who\"", voice(side.speakers())).element("p", side.claim());
    side.words().forEach(words -> html.raw("<p>").element("q", words).raw("</p>"));
    cited(side.documents());
    html.raw("</div>");
  }

  private void incident(Incident incident) {
    html.element(
        "h3",
        time(incident.when())
            + incident.where().map(place -> ", " + place.name()).orElse("")
            + ": "
            + incident.type());
    html.raw("<ul>");
    incident.accounts().forEach(this::telling);
    html.raw("</ul>\n");
  }

  private void telling(Telling telling) {
    html.raw("<li>")
        .element("span class=\"who\"", voice(telling.speakers()))
        .text(
            ": "
                + telling.type()
                + " by "
                + names(telling.actor(), "somebody unnamed")
                + (telling.recipient().isEmpty() ? "" : ", to " + names(telling.recipient(), "")));
    if (telling.status() != Status.ACTUAL) {
      html.text(" ").element("span class=\"doubt\"", telling.status().code());
    }
    if (!telling.deniedBy().isEmpty()) {
      html.text(" ").element("span class=\"doubt\"", "denied by " + names(telling.deniedBy(), ""));
    }
    quotation(telling.words());
    cited(List.of(telling.document()));
    html.raw("</li>");
  }

  private void tallies() {
    if (dossier.situation().tallies().isEmpty()) {
      return;
    }
    html.element("h2", "Tallies")
        .raw(
            "<table><thead><tr><th>What</th><th>According to</th><th>How many</th></tr></thead><tbody>");
    dossier.situation().tallies().forEach(this::tally);
    html.raw("</tbody></table>\n");
  }

  private void tally(TallyGroup group) {
    for (var count : group.counts()) {
      html.raw("<tr>")
          .element(
              "td",
              words(group.kind().code())
                  + (group.who().isEmpty() ? "" : ", " + names(group.who(), "")))
          .element("td", voice(count.speakers()))
          .element(
              "td",
              count.history().stream()
                  .map(
                      one ->
                          range(one.low(), one.high())
                              + one.told().map(day -> " (told " + day + ")").orElse(""))
                  .collect(Collectors.joining("; ")))
          .raw("</tr>");
    }
  }

  private void sources() {
    html.element("h2", "Sources").raw("<ul>");
    for (var article : dossier.cited()) {
      html.raw("<li>")
          .text(
              article.source().map(source -> source + ", ").orElse("")
                  + article.published().map(day -> day + ": ").orElse("")
                  + (article.title().isEmpty() ? article.id() : article.title())
                  + article.url().map(url -> " <" + url + ">").orElse(""))
          .raw("</li>");
    }
    html.raw("</ul>\n");
  }

  private void quotation(List<Span> words) {
    words.stream().findFirst().ifPresent(span -> html.text(", ").element("q", span.text()));
  }

  private void cited(List<String> documents) {
    html.raw(" ")
        .element(
            "span class=\"source\"",
            documents.stream()
                .map(this::source)
                .distinct()
                .collect(Collectors.joining("; ", "(", ")")));
  }

  private String source(String id) {
    return Optional.ofNullable(articles.get(id))
        .map(
            article ->
                article.source().orElse(id) + article.published().map(day -> " " + day).orElse(""))
        .orElse(id);
  }

  private static String voice(List<Actor> speakers) {
    return names(speakers, "The article itself");
  }

  private static String names(List<Actor> actors, String none) {
    return actors.isEmpty()
        ? none
        : actors.stream().map(Names::of).collect(Collectors.joining(", "));
  }

  private static String time(Optional<Interval> when) {
    return when.map(
            interval ->
                interval.first().equals(interval.last())
                    ? interval.from().or(interval::to).orElseThrow().iso()
                    : interval.from().map(from -> from.iso()).orElse("…")
                        + " to "
                        + interval.to().map(to -> to.iso()).orElse("…"))
        .orElse("Undated");
  }

  private static String range(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    if (low.equals(high)) {
      return low.map(BigDecimal::toPlainString).orElse("not told");
    }
    return low.isEmpty()
        ? "up to " + high.map(BigDecimal::toPlainString).orElse("")
        : low.get().toPlainString()
            + high.map(most -> " to " + most.toPlainString()).orElse(" or more");
  }

  private static String words(String code) {
    return code.replace('-', ' ').replace('_', ' ');
  }
}
