package org.parley.reader.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.reader.Resources;
import org.parley.reader.mention.actor.ActorCandidate;
import org.parley.reader.mention.actor.ActorCandidate.Form;
import org.parley.reader.mention.actor.ActorMention;

/**
 * Fills in whom a phrase stands for when its own words do not say, from what the document said before
 * it: surnames, roles told earlier, "the group", "both sides", pronouns. A role that nobody owns ("the
 * army") belongs to the state that the document names most.
 */
public final class Coreference {
  private static final Set<String> NO_STATE = Set.of("UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "ISM");
  private static final Set<String> SINGULAR_PERSON = Set.of("he", "she", "him", "her", "himself", "herself");
  private static final Set<String> NO_OWNER_NEEDED = Set.of("UAF", "UNK");
  private static final Set<String> BYSTANDERS = Set.of("JRN", "SOC", "BUS", "MED");
  private static final int ARMED_WEIGHT = 2;

  private final Map<String, Refers> nouns;

  private Coreference(Map<String, Refers> nouns) {
    this.nouns = nouns;
  }

  /** Loads the nouns that point back. */
  public static Coreference load() {
    return new Coreference(
        Resources.list(Coreference.class, "nouns.yml", Pointer.class).stream()
            .collect(Collectors.toMap(Pointer::noun, Pointer::refers)));
  }

  /** The actors of a document, given the phrases that may stand for them in the order of the text. */
  public ActorIndex resolve(List<Sentence> sentences, List<ActorCandidate> candidates) {
    return new Pass(sentences, candidates).run();
  }

  /** What a pointing noun refers to. */
  enum Refers {
    STATE,
    GROUP,
    BODY,
    ANY;

    boolean fits(Actor actor) {
      var isBody = NO_STATE.contains(actor.place()) && !actor.isArmedNonState();
      return switch (this) {
        case STATE -> !isBody && (actor.sector().isEmpty() || actor.sector().equals("GOV"));
        case GROUP -> !actor.name().isEmpty();
        case BODY -> isBody;
        case ANY -> isBody || !actor.name().isEmpty();
      };
    }
  }

  private record Pointer(String noun, Refers refers) {
    @com.fasterxml.jackson.annotation.JsonCreator
    static Pointer of(
        @com.fasterxml.jackson.annotation.JsonProperty("noun") String noun,
        @com.fasterxml.jackson.annotation.JsonProperty("refers") String refers) {
      return new Pointer(noun, Refers.valueOf(refers.toUpperCase(Locale.ROOT)));
    }
  }

  /** One walk through one document. */
  private final class Pass {
    private final List<Sentence> sentences;
    private final List<ActorCandidate> candidates;
    private final Map<String, List<Actor>> persons = new HashMap<>();
    private final Map<String, List<Actor>> roles = new HashMap<>();
    private final List<ActorMention> found = new ArrayList<>();
    private final Optional<Actor> mainState;
    private final Optional<Actor> mainRebels;
    private final List<Actor> opponents;

    Pass(List<Sentence> sentences, List<ActorCandidate> candidates) {
      this.sentences = sentences;
      this.candidates = candidates;
      var counts = counts(candidates);
      this.mainState = most(counts, Actor::isBareState).map(a -> new Actor(a.place(), "", ""));
      this.mainRebels = most(counts, a -> a.sector().equals("REB") || a.sector().equals("PRE"));
      this.opponents = opponents(counts);
    }

    ActorIndex run() {
      for (var at = 0; at < candidates.size(); at++) {
        var candidate = candidates.get(at);
        var resolved = resolve(at, candidate);
        if (!resolved.actors().isEmpty()) {
          remember(resolved);
          found.add(mention(resolved));
        }
      }
      return new ActorIndex(found);
    }

    private ActorCandidate resolve(int at, ActorCandidate candidate) {
      if (!candidate.actors().isEmpty()) {
        return candidate;
      }
      return switch (candidate.form()) {
        case NAME, SEAT, POSSESSION -> candidate;
        case PERSON -> person(at, candidate);
        case ROLE -> role(at, candidate);
        case PRONOUN -> pronoun(candidate);
        case BOTH -> both(candidate);
        case OTHER -> other(candidate);
      };
    }

    private ActorCandidate person(int at, ActorCandidate candidate) {
      var name = candidate.person().orElseThrow();
      var known = persons.getOrDefault(surname(name), List.of());
      if (!known.isEmpty()) {
        return candidate.resolved(known, "named before: " + name);
      }
      return apposition(at, candidate)
          .map(role -> candidate.resolved(role.actors(), name + ", " + role.why()))
          .orElse(candidate);
    }

    /** "Jeyhun Bayramov, Azerbaijan's foreign minister," and the other way round. */
    private Optional<ActorCandidate> apposition(int at, ActorCandidate person) {
      for (var next = at + 1; next < Math.min(at + 3, candidates.size()); next++) {
        var role = candidates.get(next);
        if (role.sentence() == person.sentence()
            && role.first() == person.last() + 2
            && isComma(role.sentence(), person.last() + 1)
            && role.form() == Form.ROLE) {
          var resolved = resolve(next, role);
          return resolved.actors().isEmpty() ? Optional.empty() : Optional.of(resolved);
        }
      }
      if (at > 0) {
        var role = candidates.get(at - 1);
        var owned = found.isEmpty() ? null : found.get(found.size() - 1);
        if (owned != null
            && role.sentence() == person.sentence()
            && role.form() == Form.ROLE
            && person.first() == role.last() + 2
            && isComma(role.sentence(), role.last() + 1)
            && owned.sentence() == role.sentence()
            && owned.last() == role.last()) {
          return Optional.of(role.resolved(owned.actors(), role.why()));
        }
      }
      return Optional.empty();
    }

    private boolean isComma(int sentence, int token) {
      return sentences.get(sentence).token(token).text().equals(",");
    }

    private ActorCandidate role(int at, ActorCandidate candidate) {
      var sector = candidate.sector().orElse("");
      if (opensWithPossessive(candidate)) {
        return owner(candidate)
            .map(o -> candidate.resolved(List.of(ownedBy(o, sector)), "its " + candidate.noun()))
            .orElse(candidate);
      }
      if (candidate.person().isPresent()) {
        var known = persons.getOrDefault(surname(candidate.person().get()), List.of());
        if (!known.isEmpty()) {
          return candidate.resolved(known, "named before: " + candidate.person().get());
        }
      }
      var earlier = roles.getOrDefault(lastWord(candidate.noun()), List.of());
      if (!earlier.isEmpty() && isDefinite(candidate)) {
        return candidate.resolved(earlier, "the " + candidate.noun() + " named before");
      }
      if (NO_OWNER_NEEDED.contains(sector)) {
        return candidate.resolved(List.of(new Actor(sector, "", "")), candidate.why());
      }
      if (sector.equals("REB") && mainRebels.isPresent()) {
        return candidate.resolved(List.of(mainRebels.get()), candidate.noun() + " of this article");
      }
      if (sector.isEmpty()) {
        return candidate;
      }
      return mainState
          .map(s -> candidate.resolved(List.of(s.in(sector)), candidate.noun() + " of the state named most"))
          .orElseGet(() -> candidate.resolved(List.of(new Actor(sector, "", "")), candidate.why()));
    }

    private static String lastWord(String noun) {
      return noun.substring(noun.lastIndexOf(' ') + 1);
    }

    private boolean isDefinite(ActorCandidate candidate) {
      var opening = sentences.get(candidate.sentence()).token(candidate.first()).lemma();
      return opening.equalsIgnoreCase("the")
          || opening.equalsIgnoreCase("this")
          || candidate.plural()
          || sentences.get(candidate.sentence()).token(candidate.first()).isName();
    }

    private boolean opensWithPossessive(ActorCandidate candidate) {
      return sentences.get(candidate.sentence()).token(candidate.first()).tag().equals("PRP$");
    }

    /** Whom "its", "their" or "his" points to. */
    private Optional<Actor> owner(ActorCandidate candidate) {
      var word =
          sentences.get(candidate.sentence()).token(candidate.first()).text().toLowerCase(Locale.ROOT);
      var wantsPerson = Set.of("his", "her").contains(word);
      if (!Set.of("its", "their", "his", "her").contains(word)) {
        return Optional.empty();
      }
      return antecedent(candidate, m -> m.person() == wantsPerson || !wantsPerson)
          .map(m -> m.actors().get(0));
    }

    private ActorCandidate pronoun(ActorCandidate candidate) {
      var word = candidate.noun();
      if (SINGULAR_PERSON.contains(word)) {
        return antecedent(candidate, ActorMention::person)
            .map(m -> candidate.resolved(m.actors(), word + ": " + m.why()))
            .orElse(candidate);
      }
      if (word.equals("it") || word.equals("they") || word.equals("them") || word.equals("themselves")) {
        return antecedent(candidate, m -> !m.person())
            .map(m -> candidate.resolved(m.actors(), word + ": " + m.why()))
            .orElse(candidate);
      }
      return candidate;
    }

    /** The first fitting mention of this sentence before the phrase, else of the sentence before. */
    private Optional<ActorMention> antecedent(
        ActorCandidate candidate, java.util.function.Predicate<ActorMention> fits) {
      for (var back = 0; back <= 2; back++) {
        var sentence = candidate.sentence() - back;
        var first =
            found.stream()
                .filter(m -> m.sentence() == sentence && m.last() < candidate.first() + (m.sentence() < candidate.sentence() ? Integer.MAX_VALUE / 2 : 0))
                .filter(fits)
                .findFirst();
        if (first.isPresent()) {
          return first;
        }
      }
      return Optional.empty();
    }

    private ActorCandidate both(ActorCandidate candidate) {
      if (opponents.size() < 2) {
        return candidate;
      }
      var sector = candidate.sector();
      var actors = opponents.stream().map(a -> sector.map(s -> ownedBy(a, s)).orElse(a)).toList();
      return candidate.resolved(actors, "the two sides of this article");
    }

    private ActorCandidate other(ActorCandidate candidate) {
      if (opensWithPossessive(candidate)) {
        return owner(candidate)
            .map(o -> candidate.resolved(List.of(plain(o)), "its " + candidate.noun()))
            .orElse(candidate);
      }
      var refers = nouns.get(candidate.noun());
      if (refers == null || candidate.plural() || !isDefinite(candidate)) {
        return candidate;
      }
      for (var at = found.size() - 1; at >= 0; at--) {
        var actors = found.get(at).actors().stream().filter(refers::fits).toList();
        if (actors.size() == 1) {
          return candidate.resolved(actors, "the " + candidate.noun() + ": " + found.get(at).why());
        }
      }
      return candidate;
    }

    private void remember(ActorCandidate candidate) {
      candidate
          .person()
          .filter(name -> candidate.form() != Form.PRONOUN)
          .ifPresent(name -> persons.putIfAbsent(surname(name), candidate.actors()));
      if (candidate.form() == Form.ROLE && !candidate.noun().isEmpty()) {
        roles.put(lastWord(candidate.noun()), candidate.actors());
      }
    }

    private ActorMention mention(ActorCandidate c) {
      var person = c.person().isPresent() || c.form() == Form.ROLE && !c.plural() && isOffice(c);
      return new ActorMention(
          c.sentence(), c.first(), c.last(), c.last(), c.range(), c.actors(), person, c.why());
    }

    private boolean isOffice(ActorCandidate candidate) {
      return !Set.of("MIL", "REB", "COP").contains(candidate.sector().orElse("GOV"))
          || candidate.person().isPresent();
    }
  }

  private static Map<Actor, Integer> counts(List<ActorCandidate> candidates) {
    var counts = new LinkedHashMap<Actor, Integer>();
    for (var candidate : candidates) {
      for (var actor : candidate.actors()) {
        counts.merge(party(actor), actor.sector().equals("MIL") ? ARMED_WEIGHT : 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The state as such for its organs, the group itself for armed groups. */
  private static Actor party(Actor actor) {
    return actor.isArmedNonState() || NO_STATE.contains(actor.place())
        ? actor
        : new Actor(actor.place(), BYSTANDERS.contains(actor.sector()) ? actor.sector() : "", "");
  }

  private static Optional<Actor> most(
      Map<Actor, Integer> counts, java.util.function.Predicate<Actor> fits) {
    return counts.entrySet().stream()
        .filter(e -> fits.test(e.getKey()))
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  private static List<Actor> opponents(Map<Actor, Integer> counts) {
    var armed = Set.of("REB", "PRE", "UAF", "");
    return counts.entrySet().stream()
        .filter(e -> armed.contains(e.getKey().sector()))
        .filter(e -> !NO_STATE.contains(e.getKey().place()) || e.getKey().isArmedNonState())
        .sorted((a, b) -> Integer.compare(weight(b), weight(a)))
        .limit(2)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int weight(Map.Entry<Actor, Integer> entry) {
    return entry.getValue() * (entry.getKey().isArmedNonState() ? ARMED_WEIGHT : 1);
  }

  private static Actor ownedBy(Actor owner, String sector) {
    var isState = owner.isOfState() && !owner.isArmedNonState() && owner.name().isEmpty();
    return sector.isEmpty() || !isState ? owner : owner.in(sector);
  }

  /** The owner of a thing as such: a state without its sector. */
  private static Actor plain(Actor owner) {
    return owner.isArmedNonState() || !owner.name().isEmpty() || NO_STATE.contains(owner.place())
        ? owner
        : new Actor(owner.place(), "", "");
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
