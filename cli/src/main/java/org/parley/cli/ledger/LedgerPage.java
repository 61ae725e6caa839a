package org.parley.cli.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.ledger.view.Excerpt;
import org.parley.ledger.view.Excerpt.Part;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Citation;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Span;
import org.parley.model.reading.Status;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Copies;
import org.parley.model.situation.Count;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.Incident;
import org.parley.model.situation.LifeAct;
import org.parley.model.situation.Side;
import org.parley.model.situation.SpeakerCount;
import org.parley.model.situation.StateClaim;
import org.parley.model.situation.TallyGroup;
import org.parley.model.situation.Telling;
import org.parley.model.situation.ViolationCount;

/**
 * A situation with its accounts and articles, for human eyes: ceasefires with their state by side,
 * disputes with both sides' words, the last incidents with their accounts side by side, tallies as
 * ranges by speaker.
 */
public final class LedgerPage {
  private static final int LONGEST_QUOTATION = 160;

  /** How many acts of a truce are shown, the last ones. */
  private static final int MOST_ACTS = 10;

  private static final String PUBLISHER = "the publisher";

  private final Markup markup;
  private final Map<String, Citation> articles;
  private final List<String> lines = new ArrayList<>();

  private LedgerPage(Markup markup, Map<String, Citation> articles) {
    this.markup = markup;
    this.articles = articles;
  }

  /** Its lines. */
  public static List<String> of(Excerpt excerpt, Markup markup) {
    var page = new LedgerPage(markup, excerpt.articles());
    page.show(excerpt);
    return List.copyOf(page.lines);
  }

  private void show(Excerpt excerpt) {
    lines.addAll(markup.opening("Situation"));
    item(
        0,
        String.format(
            Locale.ROOT,
            "%,d articles: %,d ceasefires, %,d disputes, %,d incidents, %,d tallies",
            excerpt.documents(),
            excerpt.ceasefires().total(),
            excerpt.disputes().total(),
            excerpt.incidents().total(),
            excerpt.tallies().total()));
    section("Ceasefires", excerpt.ceasefires(), this::show);
    section("Disputes", excerpt.disputes(), this::show);
    section("Incidents", excerpt.incidents(), this::show);
    section("Tallies", excerpt.tallies(), this::show);
    lines.addAll(markup.closing());
  }

  /** What is done with each record. */
  @FunctionalInterface
  private interface Show<T> {
    void show(T what);
  }

  private <T> void section(String name, Part<T> part, Show<T> show) {
    if (part.total() == 0) {
      return;
    }
    var shown = part.last().size();
    lines.add(
        markup.heading(
            shown == part.total()
                ? name
                : String.format(
                    Locale.ROOT, "%s (the last %,d of %,d)", name, shown, part.total())));
    part.last().forEach(show::show);
  }

  private void item(int depth, String text) {
    lines.add(markup.item(depth, text));
  }

  private void show(Ceasefire ceasefire) {
    item(
        1,
        codes(ceasefire.parties(), "parties not named")
            + (ceasefire.kind().isEmpty() ? "" : ", " + String.join(", ", ceasefire.kind()))
            + ": "
            + words(ceasefire.phase().code())
            + ceasefire.because().map(why -> " (" + why + ")").orElse("")
            + (ceasefire.mediator().isEmpty()
                ? ""
                : "; mediator " + codes(ceasefire.mediator(), "")));
    for (var claim : ceasefire.state()) {
      item(2, state(claim));
    }
    for (var count : ceasefire.violations()) {
      item(2, violations(count));
    }
    var acts = ceasefire.acts();
    for (var act : acts.subList(Math.max(0, acts.size() - MOST_ACTS), acts.size())) {
      item(2, act(act));
    }
  }

  private String state(StateClaim claim) {
    return voice(claim.speakers())
        + " says: "
        + words(claim.says().code())
        + claim.when().map(when -> ", " + time(when)).orElse("")
        + cited(claim.documents());
  }

  private static String violations(ViolationCount count) {
    return voice(count.speakers())
        + " tells "
        + count.times()
        + (count.times() == 1 ? " violation by " : " violations by ")
        + codes(count.accused(), "somebody unnamed");
  }

  private String act(LifeAct act) {
    var telling = act.accounts().get(0);
    return act.when().map(LedgerPage::time).orElse("undated")
        + " "
        + words(act.act().code())
        + (act.by().isEmpty() ? "" : " by " + codes(act.by(), ""))
        + ", says "
        + voice(act.speakers())
        + quoted(telling.words())
        + cited(act.documents())
        + " ["
        + telling.document()
        + ":"
        + telling.report()
        + "]";
  }

  private void show(Dispute dispute) {
    item(
        1,
        words(dispute.kind().code())
            + ": "
            + dispute.about()
            + dispute.when().map(when -> ", " + time(when)).orElse(""));
    dispute.sides().forEach(side -> item(2, side(side)));
    dispute.findings().forEach(side -> item(2, "a third party, " + side(side)));
    if (!dispute.silent().isEmpty()) {
      item(2, "not heard: " + codes(dispute.silent(), ""));
    }
  }

  private String side(Side side) {
    return voice(side.speakers())
        + ": "
        + side.claim()
        + (side.words().isEmpty() ? "" : " " + quotation(String.join(" … ", side.words())))
        + cited(side.documents());
  }

  private void show(Incident incident) {
    item(
        1,
        incident.when().map(LedgerPage::time).orElse("undated")
            + incident.where().map(where -> ", " + place(where)).orElse("")
            + ": "
            + deed(incident.type(), incident.actor(), incident.recipient()));
    incident.accounts().forEach(account -> item(2, account(account)));
    incident.copies().forEach(copies -> item(2, copies(copies)));
  }

  private static String copies(Copies copies) {
    var number = copies.documents().size();
    return "one text in "
        + number
        + " articles"
        + (copies.publishers().isEmpty() ? "" : " of " + String.join(", ", copies.publishers()));
  }

  private String account(Telling account) {
    return voice(account.speakers())
        + (account.status() == Status.ACTUAL ? "" : " (" + account.status().code() + ")")
        + (account.deniedBy().isEmpty() ? "" : ", denied by " + codes(account.deniedBy(), ""))
        + ": "
        + deed(account.type(), account.actor(), account.recipient())
        + quoted(account.words())
        + cited(List.of(account.document()))
        + " ["
        + account.document()
        + ":"
        + account.event()
        + "]";
  }

  private void show(TallyGroup tally) {
    item(
        1,
        tally.kind().code()
            + (tally.who().isEmpty() ? "" : " " + codes(tally.who(), ""))
            + (tally.by().isEmpty() ? "" : " by " + codes(tally.by(), ""))
            + ": "
            + range(tally.low(), tally.high()));
    tally.counts().forEach(count -> item(2, voice(count.speakers()) + ": " + history(count)));
  }

  private String history(SpeakerCount count) {
    return count.history().stream().map(this::count).collect(Collectors.joining("; "));
  }

  private String count(Count count) {
    return range(count.low(), count.high())
        + count.scope().map(scope -> " " + words(scope.code())).orElse("")
        + count.when().map(when -> ", " + time(when)).orElse("")
        + cited(List.of(count.source().document()))
        + " ["
        + count.source()
        + "]";
  }

  private static String range(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    if (low.equals(high)) {
      return low.map(BigDecimal::toPlainString).orElse("a number that nobody tells");
    }
    return low.map(n -> high.isPresent() ? n.toPlainString() : n.toPlainString() + " or more")
            .orElse("up to ")
        + high.map(n -> (low.isPresent() ? " to " : "") + n.toPlainString()).orElse("");
  }

  private static String deed(EventType type, List<Actor> actor, List<Actor> recipient) {
    return type
        + " "
        + codes(actor, "somebody unnamed")
        + (recipient.isEmpty() ? "" : " > " + codes(recipient, ""));
  }

  private static String voice(List<Actor> speakers) {
    return codes(speakers, PUBLISHER);
  }

  private static String codes(List<Actor> actors, String none) {
    return actors.isEmpty()
        ? none
        : actors.stream().map(Actor::code).collect(Collectors.joining(" + "));
  }

  private static String words(String code) {
    return code.replace('-', ' ').replace('_', ' ');
  }

  private static String time(Interval when) {
    if (when.from().equals(when.to())) {
      return when.from().orElseThrow().iso();
    }
    return when.from().map(from -> from.iso()).orElse("")
        + " to "
        + when.to().map(to -> to.iso()).orElse("");
  }

  private static String place(Place where) {
    return where.name() + where.country().map(country -> " (" + country + ")").orElse("");
  }

  private static String quoted(List<Span> words) {
    return words.isEmpty() ? "" : ", " + quotation(words.get(0).text());
  }

  private static String quotation(String text) {
    var plain = PlainText.of(text);
    var length = plain.codePointCount(0, plain.length());
    return "\u201C"
        + (length <= LONGEST_QUOTATION
            ? plain
            : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_QUOTATION)) + "\u2026")
        + "\u201D";
  }

  /** Who published it and when: of several articles the first, and how many more. */
  private String cited(List<String> documents) {
    if (documents.isEmpty()) {
      return "";
    }
    var first = Optional.ofNullable(articles.get(documents.get(0)));
    return " ("
        + first.flatMap(Citation::source).orElse(documents.get(0))
        + first.flatMap(Citation::published).map(day -> " " + day).orElse("")
        + (documents.size() == 1 ? "" : " and " + (documents.size() - 1) + " more")
        + ")";
  }
}
