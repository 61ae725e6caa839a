package org.parley.export.coded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.export.Dossier;
import org.parley.export.Loss;
import org.parley.export.Loss.Kind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.TallyKind;
import org.parley.model.situation.Incident;
import org.parley.model.situation.TallyGroup;
import org.parley.model.situation.Telling;

/**
 * One incident with its accounts and its dead, for formats with one row an occurrence.
 *
 * @param incident the incident
 * @param claims what its accounts may be written as, oldest first; not empty
 * @param dead the counts of those killed in it
 */
public record Occurrence(Incident incident, List<Claim> claims, List<TallyGroup> dead) {
  public Occurrence {
    claims = List.copyOf(claims);
    dead = List.copyOf(dead);
  }

  /** The occurrences of these claims; breaches without an event of their own are none. */
  public static List<Occurrence> of(Dossier dossier, Claims claims) {
    Map<String, List<Claim>> byIncident = new LinkedHashMap<>();
    claims.claims().stream()
        .filter(claim -> !claim.isBreach())
        .forEach(
            claim ->
                byIncident
                    .computeIfAbsent(claim.occurrence(), any -> new ArrayList<>())
                    .add(claim));
    var dead =
        dossier.situation().tallies().stream()
            .filter(group -> group.kind() == TallyKind.KILLED && group.incident().isPresent())
            .collect(Collectors.groupingBy(group -> group.incident().orElseThrow()));
    return dossier.situation().incidents().stream()
        .filter(incident -> byIncident.containsKey(incident.id()))
        .map(
            incident ->
                new Occurrence(
                    incident,
                    Objects.requireNonNull(byIncident.get(incident.id())),
                    dead.getOrDefault(incident.id(), List.of())))
        .toList();
  }

  /** The account that stands for it: of the type most accounts give, the best dated and placed. */
  public Claim claim() {
    return claims.stream()
        .filter(one -> one.type() == incident.type() && one.when().equals(incident.when()))
        .findFirst()
        .or(() -> claims.stream().filter(one -> one.type() == incident.type()).findFirst())
        .orElse(claims.get(0));
  }

  /** Whether nobody tells it but those it was done to. */
  public boolean isAccusation() {
    return claims.stream().allMatch(Claim::isAccusation);
  }

  /** When, by its best account. */
  public Optional<Interval> when() {
    return incident.when();
  }

  /** Where, by its best account. */
  public Optional<Place> where() {
    return incident.where();
  }

  /** Least number of dead that anybody gives. */
  public Optional<BigDecimal> low() {
    return dead.stream().flatMap(group -> group.low().stream()).min(BigDecimal::compareTo);
  }

  /** Greatest number of dead that anybody gives; empty when one of them is open above. */
  public Optional<BigDecimal> high() {
    return dead.stream().anyMatch(group -> group.high().isEmpty())
        ? Optional.empty()
        : dead.stream().flatMap(group -> group.high().stream()).max(BigDecimal::compareTo);
  }

  /** All its accounts in words, each with its speaker: what a column of notes can hold. */
  public String notes() {
    return incident.accounts().stream()
        .map(Occurrence::note)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String note(Telling telling) {
    return (telling.speakers().isEmpty() ? "The article" : Names.of(telling.speakers()))
        + (telling.speakers().isEmpty() ? " tells: " : " says: ")
        + telling.type()
        + telling.mode().stream().map(mode -> " " + mode).collect(Collectors.joining())
        + " by "
        + (telling.actor().isEmpty() ? "somebody unnamed" : Names.of(telling.actor()))
        + (telling.recipient().isEmpty() ? "" : ", against " + Names.of(telling.recipient()))
        + (telling.deniedBy().isEmpty() ? "" : "; denied by " + Names.of(telling.deniedBy()))
        + ".";
  }

  /** Its publishers, separated by semicolons. */
  public String sources() {
    return claims.stream()
        .map(claim -> claim.article().source().orElse(claim.article().id()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What a row with one actor a side, one place and one account loses. */
  public Stream<Loss> losses(String table) {
    var losses = new ArrayList<Loss>();
    var id = incident.id();
    if (claims.size() > 1) {
      losses.add(new Loss(table, id, Kind.ACCOUNT, claims.size() + " accounts in one row"));
    }
    beyond("actor", incident.actor())
        .ifPresent(held -> losses.add(new Loss(table, id, Kind.PARTY, held)));
    beyond("recipient", incident.recipient())
        .ifPresent(held -> losses.add(new Loss(table, id, Kind.PARTY, held)));
    when()
        .flatMap(Interval::from)
        .flatMap(moment -> moment.utcTime().map(time -> moment.iso()))
        .ifPresent(clock -> losses.add(new Loss(table, id, Kind.PRECISION, "clock " + clock)));
    return losses.stream();
  }

  private static Optional<String> beyond(String side, List<Actor> actors) {
    return actors.size() < 2
        ? Optional.empty()
        : Optional.of(side + " " + Claims.codes(actors.subList(1, actors.size())));
  }

  /** Its dead as a report names them: each group with its range, for none is added to another. */
  public String ranges() {
    return dead.stream()
        .map(
            group ->
                Claims.codes(group.who())
                    + " "
                    + group.low().map(BigDecimal::toPlainString).orElse("")
                    + "/"
                    + group.high().map(BigDecimal::toPlainString).orElse(""))
        .collect(Collectors.joining(", "));
  }
}
