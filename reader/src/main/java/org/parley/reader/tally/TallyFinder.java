package org.parley.reader.tally;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Explanation;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Scope;
import org.parley.model.reading.Span;
import org.parley.model.reading.Tally;
import org.parley.model.reading.TallyKind;
import org.parley.reader.Resources;
import org.parley.reader.attribution.Speech;
import org.parley.reader.coreference.ActorIndex;
import org.parley.reader.event.ArgumentFinder;
import org.parley.reader.event.EventMention;
import org.parley.reader.event.Predicate;
import org.parley.reader.event.TimeOfEvent;
import org.parley.reader.mention.Range;
import org.parley.reader.mention.quantity.Quantity;
import org.parley.reader.mention.time.TimeMention;

/**
 * Finds what the numbers of a document count: the dead, the wounded, prisoners, ground, troops. What a
 * number counts is told by the verb that its noun depends on, by a participle behind it, or by the noun
 * itself (kinds.yml).
 */
public final class TallyFinder {
  private static final Set<String> ADDED = Set.of("another", "additional", "further", "more", "new", "newly");
  private static final Set<String> SO_FAR = Set.of("total", "toll", "far", "since", "altogether", "overall", "now");
  private static final int REACH = 4;

  private final List<Rule> rules;

  private TallyFinder(List<Rule> rules) {
    this.rules = rules;
  }

  /** Loads what numbers count. */
  public static TallyFinder load() {
    return new TallyFinder(Resources.list(TallyFinder.class, "kinds.yml", Rule.class));
  }

  /** A row of kinds.yml. */
  private record Rule(
      Predicate word, String slot, TallyKind kind, List<String> with, boolean people) {
    @JsonCreator
    static Rule of(
        @JsonProperty("word") String word,
        @JsonProperty("slot") String slot,
        @JsonProperty("kind") TallyKind kind,
        @JsonProperty("with") @Nullable List<String> with,
        @JsonProperty("people") boolean people) {
      return new Rule(Predicate.of(word), slot, kind, with == null ? List.of() : with, people);
    }
  }

  /** The tallies of a document. */
  public List<Tally> find(
      List<Sentence> sentences,
      List<Quantity> quantities,
      ActorIndex actors,
      List<EventMention> events,
      Speech speech,
      List<TimeMention> times,
      Function<Range, Span> spans,
      Function<String, String> ids) {
    var timeOf = new TimeOfEvent(times);
    var found = new ArrayList<Tally>();
    for (var quantity : quantities) {
      var sentence = sentences.get(quantity.sentence());
      var counted = new Counted(sentence, quantity).find();
      if (counted.isEmpty()) {
        continue;
      }
      var kind = counted.get();
      var who = actors.at(sentence.index(), kind.noun()).map(m -> m.actors()).orElse(List.of());
      var event = eventAt(events, sentence.index(), kind.word());
      var by = event.map(EventMention::actor).filter(a -> !a.equals(who)).orElse(List.of());
      var speakers = speakers(speech, quantity.range());
      var when = timeOf.of(sentence, kind.word()).flatMap(TimeMention::interval);
      merge(found, tally(quantity, kind, who, by, speakers, when, scope(sentence, quantity), spans, ids));
    }
    return found;
  }

  private static Optional<EventMention> eventAt(List<EventMention> events, int sentence, int token) {
    return events.stream()
        .filter(e -> e.trigger().sentence() == sentence && e.trigger().token() == token)
        .findFirst();
  }

  private static List<Actor> speakers(Speech speech, Range range) {
    var found = new LinkedHashSet<Actor>();
    speech.accountsOf(range).forEach(a -> found.addAll(a.speakers()));
    return List.copyOf(found);
  }

  private static Optional<Scope> scope(Sentence sentence, Quantity quantity) {
    for (var at = Math.max(0, quantity.first() - REACH); at < Math.min(sentence.size(), quantity.last() + 3); at++) {
      var word = sentence.token(at).text().toLowerCase(Locale.ROOT);
      if (ADDED.contains(word) && at >= quantity.first() - 1 && !isMoreThan(sentence, at)) {
        return Optional.of(Scope.ADDED);
      }
      if (SO_FAR.contains(word)) {
        return Optional.of(Scope.SO_FAR);
      }
    }
    return Optional.empty();
  }

  private static boolean isMoreThan(Sentence sentence, int at) {
    return at + 1 < sentence.size() && sentence.token(at + 1).text().equals("than");
  }

  private static Tally tally(
      Quantity quantity,
      Kind kind,
      List<Actor> who,
      List<Actor> by,
      List<Actor> speakers,
      Optional<Interval> when,
      Optional<Scope> scope,
      Function<Range, Span> spans,
      Function<String, String> ids) {
    return new Tally(
        ids.apply(kind.kind() + "|" + quantity.range()),
        kind.kind(),
        quantity.low(),
        quantity.high(),
        who,
        by,
        speakers,
        when,
        List.of(spans.apply(quantity.range())),
        scope,
        Optional.of(new Explanation(kind.rule(), kind.construction(), List.of())),
        Optional.empty());
  }

  /** The same number of the same kind by the same speakers is one tally, however often it is told. */
  private static void merge(List<Tally> found, Tally tally) {
    for (var at = 0; at < found.size(); at++) {
      var known = found.get(at);
      if (known.kind() == tally.kind()
          && known.low().equals(tally.low())
          && known.high().equals(tally.high())
          && (known.who().isEmpty() || tally.who().isEmpty() || known.who().equals(tally.who()))) {
        var evidence = new ArrayList<>(known.evidence());
        evidence.addAll(tally.evidence());
        found.set(
            at,
            new Tally(
                known.id(), known.kind(), known.low(), known.high(),
                known.who().isEmpty() ? tally.who() : known.who(),
                known.by().isEmpty() ? tally.by() : known.by(),
                known.speakers().isEmpty() || tally.speakers().isEmpty() ? List.of() : known.speakers(),
                known.when().or(tally::when), evidence, known.scope(), known.because(), known.confidence()));
        return;
      }
    }
    found.add(tally);
  }

  /**
   * What a number counts.
   *
   * @param kind the kind of tally
   * @param noun token of what is counted
   * @param word token of the word that told the kind
   * @param rule the row of kinds.yml
   */
  private record Kind(TallyKind kind, int noun, int word, String rule, String construction) {}

  /** Finds what one number counts. */
  private final class Counted {
    private final Sentence sentence;
    private final DependencyGraph graph;
    private final Quantity quantity;
    private final ArgumentFinder arguments;

    Counted(Sentence sentence, Quantity quantity) {
      this.sentence = sentence;
      this.graph = sentence.graph();
      this.quantity = quantity;
      this.arguments = new ArgumentFinder(sentence);
    }

    Optional<Kind> find() {
      var noun = noun();
      return byParticiple(noun)
          .or(() -> byNoun(noun, "self").filter(k -> isWeightier(k.kind())))
          .or(() -> byVerb(noun))
          .or(() -> byOwner(noun))
          .or(() -> byNoun(noun, "self"));
    }

    /** Dead bodies are dead whatever the verb; soldiers may be killed or sent. */
    private boolean isWeightier(TallyKind kind) {
      return kind != TallyKind.TROOPS && kind != TallyKind.OTHER && kind != TallyKind.VEHICLES
          && kind != TallyKind.AIRCRAFT && kind != TallyKind.SETTLEMENTS && kind != TallyKind.CAPTURED;
    }

    /** The noun that the number counts; the number itself when it stands alone. */
    private int noun() {
      var number = quantity.last();
      var head = graph.head(number);
      if (head != DependencyGraph.NONE && head > number && graph.is(number, "nummod", "compound", "amod", "dep", "det")
          && sentence.token(head).isNoun() && head - number <= 5) {
        return head;
      }
      if (number + 1 < sentence.size() && sentence.token(number + 1).text().equals("of")) {
        for (var at = number + 2; at < Math.min(sentence.size(), number + 7); at++) {
          if (sentence.token(at).tag().startsWith("NNS")) {
            return at;
          }
        }
      }
      var noun = -1;
      for (var at = number + 1; at < Math.min(sentence.size(), number + REACH); at++) {
        var token = sentence.token(at);
        if (token.isNoun()) {
          noun = at;
        } else if (!token.isAdjective() && !token.tag().equals("HYPH") && !token.tag().equals("VBN")) {
          break;
        }
      }
      return noun >= 0 ? noun : number;
    }

    private int anchor(int noun) {
      return graph.head(quantity.last()) == noun || noun == quantity.last() ? noun : quantity.last();
    }

    /** "nine civilians killed", "15 wounded", "four dead". */
    private Optional<Kind> byParticiple(int noun) {
      var end = Math.min(sentence.size(), Math.max(noun, quantity.last()) + 3);
      for (var at = quantity.last() + 1; at < end; at++) {
        var rule = participleRule(at, at == Math.max(noun, quantity.last()) + 1);
        if (rule.isPresent()) {
          var told = rule.get();
          return Optional.of(
              new Kind(told.kind(), noun, at, told.word() + "/" + told.kind().code(), "participle"));
        }
        if (sentence.token(at).isVerb() && !sentence.token(at).tag().equals("VBN")) {
          break;
        }
      }
      return Optional.empty();
    }

    private Optional<Rule> participleRule(int at, boolean isNext) {
      var token = sentence.token(at);
      var lemma = token.lemma().toLowerCase(Locale.ROOT);
      var text = token.text().toLowerCase(Locale.ROOT);
      var isParticiple =
          token.tag().equals("VBN")
              || token.isAdjective()
              || token.tag().equals("VBD") && isNext && isPassiveLike(at);
      return rules.stream()
          .filter(r -> isParticiple)
          .filter(r -> r.word().words().equals(lemma) || r.word().words().equals(text))
          .filter(r -> r.word().part() == 'a' || r.word().part() == 'v' && r.slot().equals("obj"))
          .findFirst();
    }

    private boolean isPassiveLike(int at) {
      return at + 1 >= sentence.size() || !sentence.token(at + 1).isNoun() && !sentence.token(at + 1).tag().equals("CD") && !sentence.token(at + 1).tag().equals("DT");
    }

    private Optional<Kind> byNoun(int noun, String slot) {
      var words = words(noun);
      return rules.stream()
          .filter(r -> r.word().part() == 'n' && r.slot().equals(slot) && words.contains(r.word().words()))
          .filter(r -> r.with().isEmpty() || governedBy(noun, r.with()))
          .findFirst()
          .map(r -> new Kind(r.kind(), noun, noun, r.word() + "/" + r.kind().code(), "noun"));
    }

    private boolean governedBy(int noun, List<String> verbs) {
      var head = graph.head(arguments.topConjunct(noun));
      return head != DependencyGraph.NONE && verbs.contains(sentence.token(head).lemma());
    }

    private Set<String> words(int noun) {
      var lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
      var before = noun > 0 ? sentence.token(noun - 1).text().toLowerCase(Locale.ROOT) : "";
      return Set.of(lemma, before + "_" + lemma + "#").contains(lemma)
          ? new java.util.HashSet<>(List.of(lemma, before + "_" + lemma))
          : Set.of();
    }

    /** By the verb whose subject or object the noun is, also over coordination. */
    private Optional<Kind> byVerb(int noun) {
      for (var start : List.of(noun, anchor(noun), quantity.last())) {
        var top = arguments.topConjunct(start);
        var head = graph.head(top);
        for (var step = 0; step < 2 && head != DependencyGraph.NONE; step++) {
          var verb = head;
          if (sentence.token(verb).isVerb() || sentence.token(verb).isAdjective()) {
            var kind = ofVerb(verb, top, noun);
            if (kind.isPresent()) {
              return kind;
            }
            break;
          }
          top = head;
          head = graph.head(head);
        }
      }
      return Optional.empty();
    }

    private Optional<Kind> ofVerb(int verb, int token, int noun) {
      var frame = arguments.ofVerb(verb);
      var lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
      var text = sentence.token(verb).text().toLowerCase(Locale.ROOT);
      var isObject = frame.fillers("obj").contains(token) || frame.fillers("obj").contains(noun);
      var isSubject = frame.fillers("nsubj").contains(token) || frame.fillers("nsubj").contains(noun);
      var isNear = graph.is(token, "dep", "obl", "obl:npmod", "nmod", "nummod") && token > verb && token - verb <= REACH;
      for (var rule : rules) {
        var word = rule.word();
        var fits = word.firstWord().equals(lemma) || word.words().equals(text);
        if (!fits || word.part() == 'n' || word.wordList().size() > 1 && !hasNext(verb, word.wordList().get(1))) {
          continue;
        }
        if (rule.people() && !isPeople(noun)) {
          continue;
        }
        if (rule.slot().equals("obj") && (isObject || isNear) || rule.slot().equals("nsubj") && isSubject) {
          return Optional.of(new Kind(rule.kind(), noun, verb, word + "/" + rule.kind().code(), frame.construction()));
        }
      }
      return Optional.empty();
    }

    private boolean hasNext(int verb, String word) {
      for (var at = verb + 1; at < Math.min(sentence.size(), verb + REACH); at++) {
        if (sentence.token(at).text().equalsIgnoreCase(word)) {
          return true;
        }
      }
      return false;
    }

    private boolean isPeople(int noun) {
      return Set.of("person", "people", "hostage", "prisoner", "soldier", "civilian", "detainee", "man", "woman", "child", "fighter", "captive", "national", "worker", "other", "inmate", "troop", "militant", "journalist", "protester")
              .contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT))
          || sentence.token(noun).tag().equals("NNPS") || sentence.token(noun).tag().equals("CD");
    }

    /** "the deaths of 17 aid workers", "cost the lives of 660". */
    private Optional<Kind> byOwner(int noun) {
      var head = graph.head(noun);
      if (head == DependencyGraph.NONE || !graph.isKindOf(noun, "nmod")) {
        return Optional.empty();
      }
      return byNoun(head, "of").map(k -> new Kind(k.kind(), noun, head, k.rule(), "noun of"));
    }
  }
}
