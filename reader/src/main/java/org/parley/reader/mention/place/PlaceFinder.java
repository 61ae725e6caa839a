package org.parley.reader.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.language.Sentence;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;
import org.parley.reader.mention.Range;

/**
 * Finds the places that a text names and says which ones they are. First the names are recognised
 * ({@link ToponymRecognizer}), then each is resolved to a place by its size, by what the text says
 * of it, and by the other places of the text ({@link ToponymResolver}); a name stays when its place
 * is well known, or enough around it speaks for a place. Reads tokens and tags, never the graph.
 * Pure and safe for use by many threads.
 */
public final class PlaceFinder {
  /** What a name must reach by the standing of its place and the cues around it. */
  private static final double ENOUGH = 2.5;

  private static final int OTHERS = 4;
  private static final int NEIGHBOUR_KM = 150;

  private final ToponymRecognizer recognizer;
  private final ToponymResolver resolver = new ToponymResolver();
  private final Demonyms demonyms = Demonyms.load();

  /** A finder that knows the places of this gazetteer. */
  public PlaceFinder(Gazetteer gazetteer) {
    this.recognizer = new ToponymRecognizer(gazetteer, PlaceCues.load(), demonyms);
  }

  /** The places named in a document, in the order of its text. */
  public List<PlaceMention> find(List<Sentence> sentences) {
    return find(sentences, List.of());
  }

  /**
   * The places named in a document, in the order of its text.
   *
   * @param otherNames where names of persons, groups and bodies stand; a place inside a longer one
   *     of these is not a mention of the place
   */
  public List<PlaceMention> find(List<Sentence> sentences, List<Range> otherNames) {
    var found = recognizer.find(sentences);
    var toponyms = new ArrayList<Toponym>();
    for (var toponym : found.toponyms()) {
      if (otherNames.stream().noneMatch(name -> isPartOf(toponym.range(), name))) {
        toponyms.add(toponym);
      }
    }
    var doubted = doubted(toponyms, found.otherNames(), ToponymRecognizer.commonWords(sentences));
    var linked = new Containment(sentences).link(doubted);
    var rough = linked.stream().map(t -> standing(t, bestByPrior(t)) + t.evidence() >= ENOUGH ? 1.0 : 0.2).toList();
    var spokenOf = demonyms.counts(sentences);
    var choices = resolver.resolve(linked, rough, spokenOf);
    var judged = supported(linked, choices, spokenOf.keySet());
    return mentions(sentences, judged, choices);
  }

  private static boolean isPartOf(Range range, Range name) {
    return name.holds(range) && name.length() > range.length();
  }

  private static List<Toponym> doubted(
      List<Toponym> toponyms, Set<String> otherNames, Set<String> commonWords) {
    var placed = new HashSet<String>();
    var speaking = new HashMap<String, Integer>();
    for (var toponym : toponyms) {
      if (toponym.has(Cue.LOCATIVE) || toponym.has(Cue.KIND)) {
        placed.add(toponym.name());
      }
      if (toponym.has(Cue.SAYS)) {
        speaking.merge(toponym.name(), 1, Integer::sum);
      }
    }
    var doubted = new ArrayList<Toponym>();
    for (var toponym : toponyms) {
      var doubts = EnumSet.noneOf(Cue.class);
      var name = toponym.name();
      if (!placed.contains(name) && (otherNames.contains(name) || speaking.getOrDefault(name, 0) > 1)) {
        doubts.add(Cue.PERSON);
      }
      if (name.length() > 3 && commonWords.contains(name)) {
        doubts.add(Cue.COMMON_WORD);
      }
      doubted.add(toponym.with(doubts));
    }
    return doubted;
  }

  private static Optional<Gazetteer.Match> bestByPrior(Toponym toponym) {
    return toponym.matches().stream()
        .max(Comparator.comparingDouble(m -> ToponymResolver.prior(m, toponym.matches())));
  }

  private static Optional<Gazetteer.Match> matchOf(Toponym toponym, ToponymResolver.Choice choice) {
    return choice
        .best()
        .flatMap(f -> toponym.matches().stream().filter(m -> m.feature().equals(f)).findFirst());
  }

  /** How much of the way to {@link #ENOUGH} a place goes by being what it is. */
  private static double standing(Toponym toponym, Optional<Gazetteer.Match> match) {
    if (match.isEmpty()) {
      return toponym.kind().isPresent() ? 1.75 : -2;
    }
    var feature = match.get().feature();
    var points =
        switch (feature.kind()) {
          case COUNTRY -> 5.0;
          case REGION, WATER -> 3.5;
          case LINE, SITE -> 3.0;
          case FIRST_ORDER -> feature.people() > 50_000 ? 3.0 : 2.0;
          case SECOND_ORDER -> 1.5;
          case SETTLEMENT -> settled(feature);
          case QUARTER -> Math.min(1.5, settled(feature));
        };
    return switch (match.get().standing()) {
      case LISTED -> Math.max(2.5, points);
      case OWN_NAME -> points;
      case ALIAS -> feature.kind() == FeatureKind.SECOND_ORDER ? 0.5 : points - 1;
    };
  }

  private static double settled(Feature feature) {
    if (feature.isCapital()) {
      return 3.5;
    }
    var people = feature.people() == 0 && feature.rank().startsWith("PPLA") ? 10_000 : feature.people();
    return people >= 1_000_000 ? 3.0
        : people >= 200_000 ? 2.5
        : people >= 50_000 ? 2.0
        : people >= 10_000 ? 1.5
        : 1.0;
  }

  /** Adds what the text as a whole tells for each name. */
  private static List<Toponym> supported(
      List<Toponym> toponyms, List<ToponymResolver.Choice> choices, Set<String> spokenOf) {
    var plain =
        IntStream.range(0, toponyms.size())
            .filter(at -> score(toponyms.get(at), choices.get(at)) >= ENOUGH + 0.5)
            .boxed()
            .collect(Collectors.toList());
    var supported = new ArrayList<Toponym>();
    for (var at = 0; at < toponyms.size(); at++) {
      var support = EnumSet.noneOf(Cue.class);
      var name = toponyms.get(at).name();
      var here = at;
      if (plain.stream().anyMatch(p -> p != here && toponyms.get(p).name().equals(name))) {
        support.add(Cue.AGAIN);
      }
      if (choices.get(at).best().flatMap(Feature::country).filter(spokenOf::contains).isPresent()) {
        support.add(Cue.COUNTRY_OF_STORY);
      }
      for (var other : plain) {
        if (!toponyms.get(other).name().equals(name)) {
          support.addAll(tells(choices.get(other), choices.get(at)));
        }
      }
      var listed = toponyms.get(at).has(Cue.LISTED_ALONG) && !plain.contains(at - 1) && !plain.contains(at + 1);
      supported.add((listed ? toponyms.get(at).without(Cue.LISTED_ALONG) : toponyms.get(at)).with(support));
    }
    return supported;
  }

  private static Set<Cue> tells(ToponymResolver.Choice known, ToponymResolver.Choice asked) {
    var told = EnumSet.noneOf(Cue.class);
    known
        .best()
        .ifPresent(
            k ->
                asked
                    .best()
                    .ifPresent(
                        a -> {
                          if (k.kind() == FeatureKind.COUNTRY && a.isWithin(k)) {
                            told.add(Cue.COUNTRY_OF_STORY);
                          } else if (k.kind() != FeatureKind.COUNTRY
                              && (k.kmTo(a) < NEIGHBOUR_KM || k.kind().isArea() && a.isWithin(k))) {
                            told.add(Cue.NEIGHBOURS);
                          }
                        }));
    return told;
  }

  private static double score(Toponym toponym, ToponymResolver.Choice choice) {
    var match = matchOf(toponym, choice);
    return standing(toponym, match) + toponym.evidence() + forgiven(toponym, match);
  }

  /** What a well-known place is forgiven: an article, a person of its name, speaking. */
  private static double forgiven(Toponym toponym, Optional<Gazetteer.Match> match) {
    var kind = match.map(m -> m.feature().kind()).orElse(FeatureKind.SETTLEMENT);
    var known =
        kind == FeatureKind.COUNTRY
            || kind == FeatureKind.FIRST_ORDER
            || kind == FeatureKind.REGION
            || kind == FeatureKind.WATER
            || kind == FeatureKind.LINE
            || toponym.kind().isPresent();
    var capital = match.map(m -> m.feature().isCapital()).orElse(false);
    var forgiven = 0.0;
    for (var cue : toponym.cues()) {
      var article = cue == Cue.ARTICLE || cue == Cue.OWNED || cue == Cue.PART_OF_NAME;
      if (known && article || (known || capital) && cue == Cue.SAYS || (kind == FeatureKind.COUNTRY || kind == FeatureKind.FIRST_ORDER) && cue == Cue.PERSON) {
        forgiven -= cue.weight();
      }
    }
    return forgiven;
  }

  private List<PlaceMention> mentions(
      List<Sentence> sentences, List<Toponym> toponyms, List<ToponymResolver.Choice> choices) {
    var accepted = new HashSet<Integer>();
    for (var at = 0; at < toponyms.size(); at++) {
      if (score(toponyms.get(at), choices.get(at)) >= ENOUGH) {
        accepted.add(at);
      }
    }
    var mentions = new ArrayList<PlaceMention>();
    for (var at = 0; at < toponyms.size(); at++) {
      if (accepted.contains(at)) {
        mentions.add(mention(sentences, toponyms, choices, accepted, at));
      }
    }
    return List.copyOf(mentions);
  }

  private PlaceMention mention(
      List<Sentence> sentences,
      List<Toponym> toponyms,
      List<ToponymResolver.Choice> choices,
      Set<Integer> accepted,
      int at) {
    var toponym = toponyms.get(at);
    var ranked = choices.get(at).ranked();
    var place =
        ranked.isEmpty()
            ? unlisted(sentences, toponyms, choices, accepted, at)
            : ranked.get(0).place(Vagueness.precision(sentences.get(toponym.sentence()), toponym, ranked.get(0)));
    return new PlaceMention(
        toponym.sentence(),
        toponym.first(),
        toponym.last(),
        toponym.range(),
        place,
        ranked.stream().skip(1).limit(OTHERS).toList(),
        toponym.cues().stream().sorted().map(Cue::words).collect(Collectors.joining(", ")));
  }

  /** A place that only its words make one, put where the text is: at the nearest town named with it. */
  private static Place unlisted(
      List<Sentence> sentences,
      List<Toponym> toponyms,
      List<ToponymResolver.Choice> choices,
      Set<Integer> accepted,
      int at) {
    var toponym = toponyms.get(at);
    var words = sentences.get(toponym.sentence()).words(toponym.first(), toponym.last());
    var host = hostOf(toponyms, choices, accepted, at);
    var own = toponym.kind().map(FeatureKind::precision).filter(p -> p != Precision.EXACT).orElse(Precision.NEAR);
    var precision =
        host.map(h -> h.kind().precision()).filter(p -> p.ucdp() > own.ucdp() && own != Precision.SEA_OR_AIR).or(() -> Optional.of(own));
    return new Place(
        words,
        host.flatMap(Feature::country),
        host.map(Feature::lat),
        host.map(Feature::lon),
        precision,
        Optional.empty());
  }

  private static Optional<Feature> hostOf(
      List<Toponym> toponyms,
      List<ToponymResolver.Choice> choices,
      Set<Integer> accepted,
      int at) {
    var container = toponyms.get(at).container();
    if (container.isPresent() && choices.get(container.getAsInt()).best().isPresent()) {
      return choices.get(container.getAsInt()).best();
    }
    var countries = new HashMap<Optional<String>, Integer>();
    for (var other : accepted) {
      choices.get(other).best().ifPresent(f -> countries.merge(f.country(), 1, Integer::sum));
    }
    return accepted.stream()
        .filter(other -> choices.get(other).best().isPresent())
        .min(
            Comparator.<Integer>comparingDouble(
                    other ->
                        remoteness(toponyms, choices, at, other)
                            - 20 * countries.getOrDefault(choices.get(other).best().flatMap(Feature::country), 0))
                .thenComparing(Comparator.naturalOrder()))
        .flatMap(other -> choices.get(other).best());
  }

  private static double remoteness(
      List<Toponym> toponyms, List<ToponymResolver.Choice> choices, int at, int other) {
    var here = toponyms.get(at);
    var there = toponyms.get(other);
    var kind = choices.get(other).best().map(Feature::kind).orElse(FeatureKind.COUNTRY);
    var sentences = Math.abs(here.sentence() - there.sentence());
    var distance = sentences * 40 + Math.abs(here.range().begin() - there.range().begin()) / 40.0;
    var coarse =
        switch (kind) {
          case SETTLEMENT, QUARTER, SITE -> 0;
          case SECOND_ORDER -> 20;
          case FIRST_ORDER -> 150;
          default -> 1000;
        };
    return distance + coarse;
  }
}
