package org.parley.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Reading;
import org.parley.model.situation.EventRef;
import org.parley.model.situation.Incident;
import org.parley.model.situation.SituationReport;
import org.parley.model.situation.TallyGroup;
import org.parley.model.situation.TallyRef;

/**
 * What is exported: a situation, whole or narrowed, and the readings that it stands on.
 *
 * @param situation what is to be written
 * @param readings the readings of its documents, one a document; what the situation does not name
 *     of them is not written
 */
public record Dossier(SituationReport situation, List<Reading> readings) {
  public Dossier {
    var wanted = new HashSet<>(situation.documents());
    var kept = new HashMap<String, Reading>();
    readings.stream()
        .filter(reading -> wanted.contains(reading.document().id()))
        .forEach(reading -> kept.put(reading.document().id(), reading));
    readings =
        situation.documents().stream()
            .distinct()
            .flatMap(id -> Optional.ofNullable(kept.get(id)).stream())
            .toList();
  }

  /** Every event that the situation names, as its article tells it, by article. */
  public Stream<ToldEvent> events() {
    var incidents = new HashMap<EventRef, Incident>();
    situation
        .incidents()
        .forEach(one -> one.members().forEach(member -> incidents.put(member, one)));
    return readings.stream()
        .flatMap(
            reading ->
                reading.events().stream()
                    .flatMap(
                        event ->
                            Optional.ofNullable(
                                incidents.get(new EventRef(reading.document().id(), event.id())))
                                .map(incident -> new ToldEvent(reading.document(), event, incident))
                                .stream()));
  }

  /** Every count that the situation names, as its article tells it, by article. */
  public Stream<ToldTally> tallies() {
    var groups = new HashMap<TallyRef, TallyGroup>();
    situation.tallies().forEach(one -> one.members().forEach(member -> groups.put(member, one)));
    return readings.stream()
        .flatMap(
            reading ->
                reading.tallies().stream()
                    .flatMap(
                        tally ->
                            Optional.ofNullable(
                                groups.get(new TallyRef(reading.document().id(), tally.id())))
                                .map(group -> new ToldTally(reading.document(), tally, group))
                                .stream()));
  }

  /**
   * The readings with nothing in them but what the situation names: its events, its tallies, the
   * ceasefires that its lives are made of.
   */
  public List<Reading> narrowed() {
    var events = keys(events().map(ToldEvent::name));
    var tallies = keys(tallies().map(ToldTally::name));
    var ceasefires =
        keys(
            acts()
                .flatMap(act -> act.act().accounts().stream())
                .map(telling -> telling.document() + ":" + telling.report()));
    return readings.stream()
        .map(
            reading -> {
              var document = reading.document().id() + ":";
              return new Reading(
                  reading.parley(),
                  reading.document(),
                  reading.events().stream()
                      .filter(one -> events.contains(document + one.id()))
                      .toList(),
                  reading.tallies().stream()
                      .filter(one -> tallies.contains(document + one.id()))
                      .toList(),
                  reading.ceasefires().stream()
                      .filter(one -> ceasefires.contains(document + one.id()))
                      .toList());
            })
        .toList();
  }

  private static Set<String> keys(Stream<String> names) {
    return names.collect(Collectors.toSet());
  }

  /** Every act in the lives of its ceasefires, in order of ceasefire and time. */
  public Stream<TruceAct> acts() {
    return situation.ceasefires().stream().flatMap(TruceAct::of);
  }

  /** Its articles by id. */
  public Map<String, Citation> articles() {
    return readings.stream()
        .map(Reading::document)
        .collect(Collectors.toMap(Citation::id, Function.identity(), (one, other) -> other));
  }

  /** The articles that something of the situation stands on, in order. */
  public List<Citation> cited() {
    Set<String> cited =
        Stream.of(
                situation.incidents().stream()
                    .flatMap(one -> one.members().stream().map(EventRef::document)),
                situation.tallies().stream()
                    .flatMap(one -> one.members().stream().map(TallyRef::document)),
                situation.ceasefires().stream().flatMap(one -> one.documents().stream()),
                situation.disputes().stream().flatMap(one -> one.documents().stream()))
            .flatMap(Function.identity())
            .collect(Collectors.toSet());
    return readings.stream()
        .map(Reading::document)
        .filter(article -> cited.contains(article.id()))
        .toList();
  }
}
