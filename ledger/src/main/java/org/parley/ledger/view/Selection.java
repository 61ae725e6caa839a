package org.parley.ledger.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.situation.Incident;
import org.parley.model.situation.SituationReport;

/**
 * What a user wants to see of a situation. A record is kept when it meets every condition that is
 * set; where it has nothing that a condition asks for, it is left out, never guessed in.
 *
 * @param place name or part of the name of a place, or a country's ISO 3166-1 alpha-3 code;
 *     ceasefires have no place, and meet it when a party is of that country; a tally is where its
 *     incident was
 * @param party code of an actor or its beginning up to a dot: {@code ARM} means {@code ARM.MIL} too
 * @param speaker the same, of somebody who speaks; {@value Facets#PUBLISHER} for a publisher's own
 *     voice
 * @param from first day
 * @param to last day
 */
public record Selection(
    Optional<String> place,
    Optional<String> party,
    Optional<String> speaker,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  /** Everything. */
  public static Selection all() {
    return new Selection(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The part of a situation that meets the conditions. The documents stay: it rests on all. */
  public SituationReport of(SituationReport report) {
    var incidents = report.incidents().stream().filter(i -> wants(Facets.of(i))).toList();
    var kept = incidents.stream().map(Incident::id).collect(Collectors.toSet());
    return new SituationReport(
        report.parley(),
        report.documents(),
        incidents,
        report.ceasefires().stream().filter(c -> wants(Facets.of(c))).toList(),
        report.disputes().stream().filter(d -> wants(Facets.of(d))).toList(),
        report.tallies().stream().filter(t -> wantsTally(Facets.of(t), kept)).toList());
  }

  private boolean wants(Facets facets) {
    return isThere(facets) && wantsButForPlace(facets);
  }

  private boolean wantsTally(Facets facets, Collection<String> keptIncidents) {
    return (place.isEmpty() || facets.incident().filter(keptIncidents::contains).isPresent())
        && wantsButForPlace(facets);
  }

  private boolean wantsButForPlace(Facets facets) {
    return party.map(wanted -> isAmong(facets.parties(), wanted)).orElse(true)
        && speaker.map(wanted -> isAmong(facets.speakers(), wanted)).orElse(true)
        && isIn(facets);
  }

  private boolean isThere(Facets facets) {
    return place
        .map(
            wanted ->
                facets.named().contains(Facets.lower(wanted)) || isAmong(facets.lands(), wanted))
        .orElse(true);
  }

  private static boolean isAmong(Collection<String> codes, String wanted) {
    var code = Facets.lower(wanted);
    return codes.contains(code) || codes.stream().anyMatch(c -> c.startsWith(code + "."));
  }

  /** Whether it has a day in common with the days that are wanted. */
  private boolean isIn(Facets facets) {
    return from.isEmpty() && to.isEmpty()
        || facets.days().stream()
            .anyMatch(
                days ->
                    from.filter(days.last()::isBefore).isEmpty()
                        && to.filter(days.first()::isAfter).isEmpty());
  }
}
