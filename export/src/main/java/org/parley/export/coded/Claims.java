package org.parley.export.coded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.export.Dossier;
import org.parley.export.Loss;
import org.parley.export.Loss.Kind;
import org.parley.export.ToldEvent;
import org.parley.export.TruceAct;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Citation;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Span;
import org.parley.model.reading.Status;
import org.parley.model.situation.ActTelling;
import org.parley.model.situation.Incident;
import org.parley.model.situation.Telling;

/**
 * What formats without a column for speakers may be told. Three rules:
 *
 * <ul>
 *   <li>what is told as still to come, or only as not done, is left out;
 *   <li>a deed of force that nobody tells but those it was done to is an accusation by them;
 *   <li>a breach of a ceasefire is an accusation by whoever says so, unless a publisher says it in
 *       its own voice or the side that broke it says it of itself.
 * </ul>
 *
 * @param claims what may be written, by article
 * @param losses what those rules took away, for the table that was named
 */
public record Claims(List<Claim> claims, List<Loss> losses) {
  /** The claims of a dossier. */
  public static Claims of(Dossier dossier, String table) {
    var claims = new ArrayList<Claim>();
    var losses = new ArrayList<Loss>();
    var breaches = breaches(dossier);
    dossier.events().forEach(told -> event(told, breaches, table, claims, losses));
    var taken = new HashSet<Span>();
    dossier
        .acts()
        .filter(act -> act.act().act() == ActKind.VIOLATION)
        .forEach(act -> breach(dossier, act, table, taken, claims, losses));
    return new Claims(List.copyOf(claims), List.copyOf(losses));
  }

  private static Map<String, Set<Span>> breaches(Dossier dossier) {
    var breaches = new HashMap<String, Set<Span>>();
    dossier
        .acts()
        .filter(act -> act.act().act() == ActKind.VIOLATION)
        .flatMap(act -> act.act().accounts().stream())
        .forEach(
            telling ->
                breaches
                    .computeIfAbsent(telling.document(), any -> new HashSet<>())
                    .addAll(telling.words()));
    return breaches;
  }

  private static void event(
      ToldEvent told,
      Map<String, Set<Span>> breaches,
      String table,
      List<Claim> claims,
      List<Loss> losses) {
    var event = told.event();
    if (event.status() != Status.ACTUAL) {
      losses.add(
          new Loss(
              table, told.name(), Kind.RECORD, event.type() + " told as " + event.status().code()));
      return;
    }
    var claim =
        new Claim(
            told.name(),
            told.article(),
            told.incident().id(),
            event.type(),
            event.mode(),
            event.actor(),
            event.recipient(),
            event.when(),
            event.where(),
            event.speakers(),
            event.evidence().stream().findFirst(),
            false);
    var isBreach =
        breaches.getOrDefault(told.article().id(), Set.of()).stream()
            .anyMatch(span -> event.evidence().stream().anyMatch(own -> overlap(own, span)));
    var isAlleged =
        isBreach ? isAccused(event.speakers(), event.actor()) : isOneSided(told.incident());
    if (isForce(event.type()) && isAlleged) {
      losses.add(
          new Loss(
              table,
              told.name(),
              Kind.TYPE,
              Stream.concat(Stream.of(event.type().name()), event.mode().stream())
                      .collect(Collectors.joining(" "))
                  + ", written as an accusation by "
                  + codes(event.speakers())));
      claims.add(claim.asAccusation());
    } else {
      claims.add(claim);
      if (!event.speakers().isEmpty()) {
        losses.add(new Loss(table, told.name(), Kind.SPEAKER, codes(event.speakers())));
      }
    }
    if (!event.deniedBy().isEmpty()) {
      losses.add(new Loss(table, told.name(), Kind.DENIAL, codes(event.deniedBy())));
    }
  }

  private static void breach(
      Dossier dossier,
      TruceAct act,
      String table,
      Set<Span> taken,
      List<Claim> claims,
      List<Loss> losses) {
    var articles = dossier.articles();
    for (var telling : act.act().accounts()) {
      var name = telling.document() + ":" + telling.report() + "/" + act.number();
      var article =
          Optional.ofNullable(articles.get(telling.document())).orElseGet(() -> bare(telling));
      if (isToldByEvent(dossier, telling) || !taken.addAll(telling.words())) {
        continue;
      }
      var claim =
          new Claim(
              name,
              article,
              act.ceasefire().id(),
              EventType.ASSAULT,
              List.of(),
              telling.by(),
              others(act.ceasefire().parties(), telling.by()),
              telling.when(),
              Optional.empty(),
              telling.speakers(),
              telling.words().stream().findFirst(),
              true);
      if (isAccused(telling.speakers(), telling.by())) {
        claims.add(claim.asAccusation());
      } else {
        claims.add(claim);
        if (!telling.speakers().isEmpty()) {
          losses.add(new Loss(table, name, Kind.SPEAKER, codes(telling.speakers())));
        }
      }
    }
  }

  private static Citation bare(ActTelling telling) {
    return new Citation(telling.document(), telling.told(), "", Optional.empty(), Optional.empty());
  }

  private static boolean isToldByEvent(Dossier dossier, ActTelling telling) {
    return dossier
        .events()
        .filter(told -> told.article().id().equals(telling.document()))
        .filter(told -> isForce(told.event().type()) || told.event().type() == EventType.ACCUSE)
        .flatMap(told -> told.event().evidence().stream())
        .anyMatch(span -> telling.words().stream().anyMatch(word -> overlap(word, span)));
  }

  private static boolean overlap(Span one, Span other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }

  private static List<Actor> others(List<Actor> parties, List<Actor> by) {
    return parties.stream()
        .filter(party -> by.stream().noneMatch(one -> isSameSide(one, party)))
        .toList();
  }

  private static boolean isForce(EventType type) {
    return type == EventType.ASSAULT || type == EventType.COERCE;
  }

  /** Whether nobody tells it but those it was done to, and they do not tell it of themselves. */
  private static boolean isOneSided(Incident incident) {
    return incident.accounts().stream().allMatch(Claims::isByTheVictim);
  }

  private static boolean isByTheVictim(Telling telling) {
    return isAccused(telling.speakers(), telling.actor())
        && telling.speakers().stream()
            .allMatch(
                speaker ->
                    telling.recipient().stream().anyMatch(victim -> isSameSide(speaker, victim)));
  }

  /** Whether somebody says it, and of others than itself. */
  private static boolean isAccused(List<Actor> speakers, List<Actor> actor) {
    return !speakers.isEmpty()
        && speakers.stream()
            .noneMatch(speaker -> actor.stream().anyMatch(one -> isSameSide(speaker, one)));
  }

  /** Whether two actors stand on one side: of one country, and both armed against it or neither. */
  static boolean isSameSide(Actor one, Actor other) {
    return one.place().equals(other.place()) && one.isArmedNonState() == other.isArmedNonState();
  }

  /** Codes, for a report. */
  static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining(";"));
  }

  /** What a row loses whose format holds one day and one actor a side. */
  public static Stream<Loss> narrowed(Claim claim, String table) {
    return Stream.of(
            claim
                .when()
                .filter(when -> when.days() > 1 || isOpen(when))
                .map(when -> new Loss(table, claim.name(), Kind.PRECISION, "days " + days(when))),
            claim
                .when()
                .filter(when -> when.from().flatMap(m -> m.utcTime()).isPresent())
                .map(
                    when ->
                        new Loss(
                            table,
                            claim.name(),
                            Kind.PRECISION,
                            "clock "
                                + when.first()
                                + " "
                                + when.from().flatMap(m -> m.utcTime()).orElseThrow()
                                + "Z")),
            beyond(claim.actor())
                .map(held -> new Loss(table, claim.name(), Kind.PARTY, "actor " + held)),
            beyond(claim.recipient())
                .map(held -> new Loss(table, claim.name(), Kind.PARTY, "recipient " + held)))
        .flatMap(Optional::stream);
  }

  private static boolean isOpen(Interval when) {
    return when.from().isEmpty() || when.to().isEmpty();
  }

  private static String days(Interval when) {
    return when.from().map(m -> m.day().toString()).orElse("")
        + "/"
        + when.to().map(m -> m.day().toString()).orElse("");
  }

  private static Optional<String> beyond(List<Actor> actors) {
    return actors.size() < 2
        ? Optional.empty()
        : Optional.of(codes(actors.subList(1, actors.size())));
  }
}
