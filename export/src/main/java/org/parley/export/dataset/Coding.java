package org.parley.export.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.export.dataset.Gap.Kind;
import org.parley.model.reading.Account;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Document;
import org.parley.model.reading.Event;
import org.parley.model.reading.Explanation;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Scope;
import org.parley.model.reading.Span;
import org.parley.model.reading.Stance;
import org.parley.model.reading.Status;
import org.parley.model.reading.Tally;
import org.parley.model.reading.TallyKind;

/**
 * The coding of one file: how records of its data set are made, and what could not be. Ids name the
 * part of the row, and not its content, so that an analyst's ruling on a record holds when the next
 * edition of the data set corrects the row.
 */
final class Coding {
  private final DataSet set;
  private final ActorNames names;
  private final Optional<LocalDate> published;
  private final NavigableMap<Gap, Long> gaps = new TreeMap<>();

  Coding(DataSet set, ActorDirectory actors, Optional<LocalDate> published) {
    this.set = set;
    this.published = published;
    this.names = ActorNames.of(set, actors);
  }

  /** What could not be coded so far, with how often. */
  NavigableMap<Gap, Long> gaps() {
    return Collections.unmodifiableNavigableMap(gaps);
  }

  /** Something that Parley has no term for. */
  void lost(Kind kind, String name) {
    gaps.merge(new Gap(kind, name), 1L, Long::sum);
  }

  /** Who is called so in this data set; a name that means nobody is a gap. */
  Optional<Actor> actor(String name, Optional<String> country, LocalDate day) {
    var actor = names.of(name, country, day);
    if (actor.isEmpty()) {
      lost(Kind.ACTOR, name);
    }
    return actor;
  }

  /** The same of a name that tells nothing if it is not known. */
  Optional<Actor> anyActor(String name, Optional<String> country, LocalDate day) {
    return names.of(name, country, day);
  }

  /** The code of a country by its name in the field's books. */
  Optional<String> country(String name) {
    var code = Countries.code(name);
    if (code.isEmpty()) {
      lost(Kind.COUNTRY, name);
    }
    return code;
  }

  /** What a row says, as a document of its own. */
  Statement statement(
      String id,
      String title,
      Optional<LocalDate> told,
      RowText text,
      List<Event> events,
      List<Tally> tallies,
      List<CeasefireReport> ceasefires) {
    var row =
        new Document(
            Citation.idOfRow(set.code(), id),
            published.or(() -> told),
            title,
            text.toString(),
            Optional.empty(),
            Optional.of(set.title()));
    var citation = new Citation(row.id(), row.published(), row.title(), row.url(), row.source());
    return new Statement(row, new Reading(Reading.VERSION, citation, events, tallies, ceasefires));
  }

  /** What happened, as the row tells it. */
  Event event(
      Meaning meaning,
      List<Actor> actor,
      List<Actor> recipient,
      Optional<Interval> when,
      Optional<Place> where,
      List<Span> words) {
    return new Event(
        "event",
        meaning.type(),
        meaning.mode(),
        actor,
        recipient,
        when,
        where,
        Status.ACTUAL,
        speakers(),
        List.of(),
        words,
        List.of(
            new Account(
                speakers(),
                Stance.ASSERTS,
                Optional.empty(),
                Optional.empty(),
                words.stream().findFirst())),
        because(meaning.because()),
        Optional.empty());
  }

  /** A number of dead. */
  Tally killed(
      String column,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      List<Actor> who,
      List<Actor> by,
      Optional<Interval> when,
      List<Span> words) {
    return new Tally(
        column,
        TallyKind.KILLED,
        low,
        high,
        who,
        by,
        speakers(),
        when,
        words,
        Optional.of(Scope.INCIDENT),
        because(column),
        Optional.empty());
  }

  /** Why a record is there: the cells that made it. */
  Optional<Explanation> because(String cells) {
    return Optional.of(new Explanation(set.code() + ": " + cells, "row", List.of()));
  }

  /** The data set, as the speaker of all it says. */
  List<Actor> speakers() {
    return List.of(set.speaker());
  }
}
