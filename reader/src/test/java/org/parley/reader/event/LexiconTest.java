package org.parley.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.language.CoreNlpParser;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Document;
import org.parley.model.reading.Event;
import org.parley.reader.Reader;

/**
 * Every entry of the valency lexicon proves itself: it reads its own sentences, with the right
 * parties on both sides, and leaves those that only look alike.
 */
class LexiconTest {
  private static final LocalDate DAY = LocalDate.of(2020, 6, 15);

  private static Lexicon lexicon;
  private static Reader reader;

  @BeforeAll
  static void load() {
    lexicon = Lexicon.load();
    reader = Reader.load(CoreNlpParser.load());
  }

  @Test
  void everyEntryReadsItsSentences() {
    var failures =
        lexicon.examples().stream()
            .filter(e -> e.expected().isPresent())
            .map(LexiconTest::unread)
            .flatMap(Optional::stream)
            .toList();
    assertThat(failures).as("entries that do not read their own sentence").isEmpty();
  }

  @Test
  void everyEntryLeavesWhatOnlyLooksAlike() {
    var failures =
        lexicon.examples().stream()
            .filter(e -> e.expected().isEmpty())
            .map(LexiconTest::taken)
            .flatMap(Optional::stream)
            .toList();
    assertThat(failures).as("entries that take a sentence which they must leave").isEmpty();
  }

  private static List<Event> eventsOf(String sentence) {
    return reader.read(Document.of("test", DAY, sentence)).events();
  }

  private static Optional<String> unread(Lexicon.Example example) {
    var sides = example.expected().orElseThrow().split(">", -1);
    var actor = parties(sides[0]);
    var recipient = parties(sides[1]);
    var events = eventsOf(example.sentence());
    var right =
        events.stream()
            .filter(e -> e.type() == example.type())
            .anyMatch(
                e ->
                    parties(e.actor()).equals(actor)
                        && (parties(e.recipient()).equals(recipient) || recipient.isEmpty()));
    return right
        ? Optional.empty()
        : Optional.of(
            example.sense()
                + " wants "
                + example.expected().get()
                + " in \""
                + example.sentence()
                + "\" but finds "
                + shown(events));
  }

  private static Optional<String> taken(Lexicon.Example example) {
    var predicate = example.sense().substring(0, example.sense().indexOf('/'));
    var events =
        eventsOf(example.sentence()).stream()
            .filter(e -> e.type() == example.type())
            .filter(e -> e.because().orElseThrow().entry().startsWith(predicate + "/"))
            .toList();
    return events.isEmpty()
        ? Optional.empty()
        : Optional.of(
            example.sense() + " takes \"" + example.sentence() + "\" for " + shown(events));
  }

  private static String shown(List<Event> events) {
    return events.stream()
        .map(
            e ->
                e.type()
                    + " "
                    + e.actor()
                    + ">"
                    + e.recipient()
                    + " by "
                    + e.because().orElseThrow().entry())
        .collect(Collectors.joining("; ", "[", "]"));
  }

  /** Parties as the scorer compares them: the place, armed non-state actors apart. */
  private static Set<String> parties(String codes) {
    return Arrays.stream(codes.strip().split("\\+"))
        .map(String::strip)
        .filter(c -> !c.isEmpty() && !c.equals("-"))
        .map(Actor::of)
        .map(LexiconTest::party)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> parties(List<Actor> actors) {
    return actors.stream().map(LexiconTest::party).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String party(Actor actor) {
    return actor.place() + (actor.isArmedNonState() ? ".REB" : "");
  }
}
