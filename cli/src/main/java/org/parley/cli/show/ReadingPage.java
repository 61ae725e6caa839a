package org.parley.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.reading.Account;
import org.parley.model.reading.CeasefireAct;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Event;
import org.parley.model.reading.Explanation;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Span;
import org.parley.model.reading.Status;
import org.parley.model.reading.Tally;
import org.parley.source.Entry;

/**
 * One reading for human eyes: each occurrence with the statements that tell it under it, whose they
 * are, and the article's words; then truces with their acts, and tallies.
 */
public final class ReadingPage {
  private static final int INDENT = 2;
  private static final int DEEPER = 6;
  private static final int LEAST_QUOTE = 30;

  private final int width;
  private final Ink ink;
  private final boolean explain;

  /** A page; with {@code explain}, the entry and construction behind each record, and offsets. */
  public ReadingPage(Page page, boolean explain) {
    this.width = page.width();
    this.ink = page.ink();
    this.explain = explain;
  }

  /** The page of an article, without a line end after it. */
  public String show(Entry.Article article, Reading reading) {
    var passage = new Passage(article.document().text(), ink);
    var lines = new ArrayList<>(heading(article));
    section(lines, "Events", reading.events().size(), events(reading.events(), passage));
    for (var truce : reading.ceasefires()) {
      lines.add("");
      lines.add(truceHeading(truce));
      lines.addAll(acts(truce.acts(), passage));
    }
    section(lines, "Tallies", reading.tallies().size(), tallies(reading.tallies(), passage));
    lines.add("");
    return String.join("\n", lines);
  }

  private List<String> heading(Entry.Article article) {
    var document = article.document();
    var below =
        Stream.of(
                document.source(),
                Optional.of(
                    document.published().map(Object::toString).orElse("no publication date")),
                Optional.of(article.origin().toString()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    var title = document.title().isEmpty() ? document.id() : document.title();
    return List.of(ink.bold(title), ink.faint(below));
  }

  private void section(List<String> lines, String name, int count, List<String> content) {
    if (count > 0) {
      lines.add("");
      lines.add(ink.bold(name) + ink.faint(" " + count));
      lines.addAll(content);
    }
  }

  private List<String> events(List<Event> events, Passage passage) {
    var table = new Table(INDENT, List.of(ink::faint, ink::deed, ink::actor, ink::faint));
    for (var event : events) {
      table.row(
          List.of(
              Wording.of(event.when()),
              deed(event),
              Wording.parties(event.actor(), event.recipient(), event.type().isMutual()),
              Wording.place(event.where())),
          statements(event, passage));
    }
    return table.lines();
  }

  private static String deed(Event event) {
    var mode = event.mode().isEmpty() ? "" : " " + String.join(", ", event.mode());
    return event.type()
        + mode
        + (event.status() == Status.ACTUAL ? "" : " (" + Wording.word(event.status()) + ")");
  }

  private List<String> statements(Event event, Passage passage) {
    var lines = new ArrayList<String>();
    var unused = new ArrayList<>(event.evidence());
    for (var account : event.accounts()) {
      var words = wordsOf(account, unused);
      words.ifPresent(unused::remove);
      lines.add(statement(account, words, passage));
      if (explain) {
        explanation(account).ifPresent(lines::add);
      }
    }
    if (!event.deniedBy().isEmpty()) {
      lines.add(indented(ink.denial("denied by " + Wording.of(event.deniedBy()))));
    }
    if (explain) {
      lines.addAll(explanation(event.because(), event.evidence()));
      event
          .where()
          .flatMap(where -> where.precision())
          .ifPresent(
              precision -> lines.add(indented(ink.faint("place: " + Wording.word(precision)))));
    }
    return lines;
  }

  /**
   * The words of an event that lie in what a speaker says; the first that are left for the rest.
   */
  private static Optional<Span> wordsOf(Account account, List<Span> unused) {
    return account.content().isEmpty()
        ? unused.stream().findFirst()
        : unused.stream()
            .filter(
                word ->
                    account.content().get().begin() <= word.begin()
                        && word.end() <= account.content().get().end())
            .findFirst();
  }

  private String statement(Account account, Optional<Span> words, Passage passage) {
    var who = Wording.speakers(account.speakers(), account.stance());
    var room = Math.max(LEAST_QUOTE, width - DEEPER - who.length() - 2);
    var quote =
        words
            .map(word -> passage.around(word, account.content(), room))
            .or(
                () ->
                    account
                        .content()
                        .map(said -> passage.around(cut(said, room), account.content(), room)))
            .orElse("");
    var coloured = account.speakers().isEmpty() ? ink.faint(who) : ink.speaker(who);
    return indented(coloured + ": " + quote);
  }

  /** The beginning of a span that is longer than a line. */
  private static Span cut(Span span, int room) {
    return new Span(span.begin(), Math.min(span.end(), span.begin() + Math.min(room / 2, 1)), "");
  }

  private String truceHeading(CeasefireReport truce) {
    var mediator =
        truce.mediator().isEmpty() ? "" : ", mediated by " + Wording.of(truce.mediator());
    var parties = truce.parties().stream().map(Object::toString).collect(Collectors.joining(" ↔ "));
    return ink.bold("Ceasefire") + " " + ink.actor(parties) + mediator;
  }

  private List<String> acts(List<CeasefireAct> acts, Passage passage) {
    var table = new Table(INDENT, List.of(ink::faint, ink::deed, ink::actor, ink::faint));
    for (var act : acts) {
      table.row(
          List.of(
              Wording.of(act.when()),
              Wording.word(act.act()),
              Wording.of(act.by()),
              String.join(", ", act.kind())),
          told(Wording.speakers(act.speakers()), act.evidence(), act.because(), passage));
    }
    return table.lines();
  }

  private List<String> tallies(List<Tally> tallies, Passage passage) {
    var table = new Table(INDENT, List.of(ink::deed, ink::bold, ink::actor, ink::faint));
    for (var tally : tallies) {
      var by = tally.by().isEmpty() ? "" : " by " + Wording.of(tally.by());
      table.row(
          List.of(
              Wording.word(tally.kind()),
              Wording.count(tally.low(), tally.high()),
              Wording.of(tally.who()) + by,
              tally.when().isEmpty() ? "" : Wording.of(tally.when())),
          told(Wording.speakers(tally.speakers()), tally.evidence(), tally.because(), passage));
    }
    return table.lines();
  }

  private List<String> told(
      String who, List<Span> evidence, Optional<Explanation> because, Passage passage) {
    var lines = new ArrayList<String>();
    var room = Math.max(LEAST_QUOTE, width - DEEPER - who.length() - 2);
    var quote =
        evidence.stream()
            .findFirst()
            .map(word -> passage.around(word, Optional.empty(), room))
            .orElse("");
    lines.add(
        indented((who.equals("the article") ? ink.faint(who) : ink.speaker(who)) + ": " + quote));
    if (explain) {
      lines.addAll(explanation(because, evidence));
    }
    return lines;
  }

  private List<String> explanation(Optional<Explanation> because, List<Span> evidence) {
    var lines = new ArrayList<String>();
    var words =
        evidence.stream()
            .map(span -> "“" + span.text() + "” " + offsets(span))
            .collect(Collectors.joining(", "));
    because.ifPresent(
        why -> {
          lines.add(
              indented(ink.faint("by " + why.entry() + ", " + why.construction() + ": " + words)));
          why.guesses().forEach(guess -> lines.add(indented(ink.faint("concluded: " + guess))));
        });
    return lines;
  }

  private Optional<String> explanation(Account account) {
    return account
        .source()
        .map(
            source ->
                indented(
                    ink.faint(
                        "speaker “"
                            + source.text().replaceAll("\\s+", " ")
                            + "” "
                            + offsets(source)
                            + account
                                .cue()
                                .map(cue -> ", cue “" + cue.text() + "” " + offsets(cue))
                                .orElse(""))));
  }

  private static String offsets(Span span) {
    return span.begin() + "-" + span.end();
  }

  private static String indented(String line) {
    return " ".repeat(DEEPER) + line;
  }
}
