package org.parley.reader.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.reading.Actor;
import org.parley.reader.mention.actor.ActorCandidate;
import org.parley.reader.mention.actor.ActorCandidate.Form;
import org.parley.reader.mention.actor.ActorMention;
import org.parley.reader.mention.actor.Ownership;

/** One walk through one document, from its first phrase to its last. */
final class Resolution {
  private static final Set<String> HE = Set.of("he", "she", "him", "her", "himself", "herself");
  private static final Set<String> IT = Set.of("it", "itself", "they", "them", "themselves");
  private static final Set<String> HIS = Set.of("his", "her");
  private static final Set<String> ITS = Set.of("its", "their");
  private static final Set<String> OPENING = Set.of("(", "-LRB-");
  private static final Set<String> CLOSING = Set.of(")", "-RRB-");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}.]{1,7}");

  /** Whom nobody but a body of states sends. */
  private static final Set<String> SENT =
      Set.of(
          "peacekeeper",
          "peacekeeping force",
          "blue helmet",
          "truce monitor",
          "ceasefire monitor",
          "cease-fire monitor",
          "military observer");

  private static final Actor BODY = new Actor("IGO", "", "");
  private static final Set<String> PEOPLE = Set.of("CVL", "UNK");
  private static final Set<String> WITHOUT_OWNER = Set.of("UAF");

  private final List<Sentence> sentences;
  private final List<ActorCandidate> candidates;
  private final PointingNouns nouns;
  private final Setting setting;
  private final Memory memory = new Memory();

  Resolution(
      List<Sentence> sentences,
      List<ActorCandidate> candidates,
      PointingNouns nouns,
      Setting setting) {
    this.sentences = sentences;
    this.candidates = candidates;
    this.nouns = nouns;
    this.setting = setting;
  }

  List<ActorMention> run() {
    var found = new ArrayList<ActorMention>();
    for (var at = 0; at < candidates.size(); at++) {
      var resolved = resolve(at);
      if (!resolved.actors().isEmpty()) {
        memory.add(resolved);
        found.add(mention(resolved));
      } else if (isSomebody(resolved)) {
        memory.addUncoded(resolved);
      }
    }
    return found;
  }

  private ActorCandidate resolve(int at) {
    var phrase = candidates.get(at);
    if (!phrase.actors().isEmpty()) {
      return phrase.form() == Form.POSSESSION ? groupOf(phrase) : phrase;
    }
    return switch (phrase.form()) {
      case NAME, SEAT, COUNT -> phrase;
      case PERSON -> person(at, phrase);
      case ROLE, POSSESSION -> role(at, phrase);
      case PRONOUN -> pronoun(phrase);
      case BOTH -> both(phrase);
      case OTHER -> other(at, phrase);
    };
  }

  /** A person by first name and surname, who does or says something: no code, yet somebody. */
  private boolean isSomebody(ActorCandidate phrase) {
    var next = phrase.last() + 1;
    return phrase.form() == Form.PERSON
        && phrase.last() > phrase.core()
        && mayBeSubject(phrase)
        && next < sentences.get(phrase.sentence()).size()
        && token(phrase, next).isVerb();
  }

  /** Whether no preposition stands before a phrase, and nothing that it possesses behind. */
  private boolean mayBeSubject(ActorCandidate phrase) {
    var next = phrase.last() + 1;
    var isPossessor =
        next < sentences.get(phrase.sentence()).size() && token(phrase, next).tag().equals("POS");
    var before = phrase.first() == 0 ? "" : token(phrase, phrase.first() - 1).tag();
    return !isPossessor && !before.equals("IN") && !before.equals("TO");
  }

  private ActorCandidate person(int at, ActorCandidate phrase) {
    var name = phrase.person().orElse("");
    var known = memory.person(name);
    if (!known.isEmpty()) {
      return phrase.resolved(known, "named before: " + name);
    }
    return abbreviation(phrase)
        .or(() -> apposition(at, phrase))
        .map(role -> phrase.resolved(role.actors(), name + ", " + role.why()))
        .orElse(phrase);
  }

  /** "the National Hurricane Center (NHC)": whom the letters stand for from here on. */
  private Optional<ActorCandidate> abbreviation(ActorCandidate letters) {
    var sentence = sentences.get(letters.sentence());
    var isBracketed =
        letters.first() > 0
            && letters.last() == letters.first()
            && letters.last() + 1 < sentence.size()
            && OPENING.contains(sentence.token(letters.first() - 1).text())
            && CLOSING.contains(sentence.token(letters.last() + 1).text());
    return isBracketed && ABBREVIATION.matcher(token(letters, letters.first()).text()).matches()
        ? memory
            .last()
            .filter(a -> a.sentence() == letters.sentence() && a.last() == letters.first() - 2)
            .filter(a -> !isPerson(a))
        : Optional.empty();
  }

  /** "Jeyhun Bayramov, Azerbaijan's foreign minister," and the other way round. */
  private Optional<ActorCandidate> apposition(int at, ActorCandidate person) {
    for (var next = at + 1; next < Math.min(at + 3, candidates.size()); next++) {
      var role = candidates.get(next);
      if (role.form() == Form.ROLE && isCommaBetween(person, role)) {
        return Optional.of(resolve(next)).filter(r -> !r.actors().isEmpty());
      }
    }
    return memory.last().filter(r -> r.form() == Form.ROLE && isCommaBetween(r, person));
  }

  private boolean isCommaBetween(ActorCandidate first, ActorCandidate second) {
    return first.sentence() == second.sentence()
        && second.first() == first.last() + 2
        && token(first, first.last() + 1).text().equals(",");
  }

  private ActorCandidate role(int at, ActorCandidate phrase) {
    if (opensWithPossessive(phrase)) {
      return possessed(phrase, phrase.sector().orElse(""));
    }
    var possessor = possessor(at, phrase);
    if (possessor.isPresent()) {
      return phrase.resolved(
          List.of(ownedBy(possessor.get(), phrase.sector().orElse(""))), possessor.get().why());
    }
    var known = phrase.person().map(memory::person).orElse(List.of());
    if (!known.isEmpty()) {
      return phrase.resolved(known, "named before: " + phrase.person().orElse(""));
    }
    var earlier = memory.role(phrase.noun());
    if (!earlier.isEmpty() && isDefinite(phrase) && isOfSector(earlier, phrase)) {
      return phrase.resolved(earlier, "the " + phrase.noun() + " named before");
    }
    return phrase.sector().map(sector -> ownedByNobody(phrase, sector)).orElse(phrase);
  }

  /**
   * Whether those of a role told earlier can be those of a phrase: "government officials" are no
   * UN's, and "government forces" not the rebel forces named before.
   */
  private static boolean isOfSector(List<Actor> actors, ActorCandidate phrase) {
    var sector = phrase.sector().orElse("");
    var isQualified = phrase.noun().contains(" ");
    return phrase.traits().foreign()
        || sector.isEmpty()
        || actors.stream()
            .allMatch(
                a ->
                    a.isOfState() && !(isQualified && !a.sector().isEmpty())
                        || a.sector().equals(sector)
                        || a.place().equals(sector));
  }

  /** A role without an owner is that of the country where things happen. */
  private ActorCandidate ownedByNobody(ActorCandidate phrase, String sector) {
    var alone = List.of(new Actor(sector, "", ""));
    if (WITHOUT_OWNER.contains(sector)) {
      return isLone(phrase) ? criminal(phrase) : phrase.resolved(alone, phrase.why());
    }
    if (phrase.traits().foreign()) {
      return sent(phrase);
    }
    var home =
        sector.equals("MIL")
            ? setting.homeOfArmy(phrase.sentence())
            : PEOPLE.contains(sector)
                ? setting.homeOfPeople(phrase.sentence())
                : setting.home(phrase.sentence());
    var rebels = setting.rebels(phrase.sentence());
    if (sector.equals("REB") && rebels.isPresent()) {
      return phrase.resolved(List.of(rebels.get()), phrase.noun() + " of this article");
    }
    return home.map(
            state ->
                phrase.resolved(
                    List.of(Ownership.of(state, sector)),
                    phrase.noun() + " of the country where it happens"))
        .orElseGet(() -> phrase.resolved(alone, phrase.why()));
  }

  /** One attacker, in an article without armed groups and armies, is a criminal. */
  private boolean isLone(ActorCandidate phrase) {
    return phrase.traits().lone() && !setting.isOfWar();
  }

  private ActorCandidate criminal(ActorCandidate phrase) {
    var owner = setting.home(phrase.sentence());
    var actor = owner.map(state -> state.in("CRM")).orElse(new Actor("CRM", "", ""));
    return phrase.resolved(List.of(actor), phrase.noun() + " by himself");
  }

  /** Mediators, monitors and peacekeepers come from a body of states. */
  private ActorCandidate sent(ActorCandidate phrase) {
    var words = sentences.get(phrase.sentence()).words(phrase.first(), phrase.last());
    var isSent = SENT.contains(phrase.noun()) || isInternational(words);
    return isSent ? phrase.resolved(List.of(BODY), phrase.noun() + " of a body of states") : phrase;
  }

  private static boolean isInternational(String words) {
    var lower = words.toLowerCase(Locale.ROOT);
    return lower.startsWith("international ")
        || lower.contains(" international ")
        || lower.startsWith("regional ")
        || lower.contains(" regional ");
  }

  /** Whose a phrase is by the possessor in it, when that was found: "the army's positions". */
  private Optional<ActorCandidate> possessor(int at, ActorCandidate phrase) {
    return phrase.core() == phrase.first() || at == 0
        ? Optional.empty()
        : memory
            .last()
            .filter(p -> p.sentence() == phrase.sentence() && p.last() == phrase.core() - 2);
  }

  private boolean isDefinite(ActorCandidate phrase) {
    var opening = token(phrase, phrase.first());
    return opening.lemma().equalsIgnoreCase("the")
        || opening.lemma().equalsIgnoreCase("this")
        || phrase.traits().plural()
        || opening.isName();
  }

  private boolean opensWithPossessive(ActorCandidate phrase) {
    return token(phrase, phrase.first()).tag().equals("PRP$");
  }

  /** "its forces": what the one has to whom the pronoun points. */
  private ActorCandidate possessed(ActorCandidate phrase, String sector) {
    var word = token(phrase, phrase.first()).text().toLowerCase(Locale.ROOT);
    var owner =
        HIS.contains(word)
            ? memory.antecedent(phrase, Resolution::isPerson, this::mayBeSubject)
            : ITS.contains(word)
                ? memory.antecedent(phrase, Resolution::isCoded, this::mayBeSubject)
                : Optional.<ActorCandidate>empty();
    return owner
        .filter(Resolution::isCoded)
        .map(o -> phrase.resolved(List.of(ownedBy(o, sector)), word + " " + phrase.noun()))
        .orElse(phrase);
  }

  private static Actor ownedBy(ActorCandidate owner, String sector) {
    var actor = owner.actors().get(0);
    var state =
        actor.isOfState() && !actor.isArmedNonState() && actor.name().isEmpty()
            ? new Actor(actor.place(), "", "")
            : actor;
    return Ownership.of(state, sector);
  }

  private ActorCandidate pronoun(ActorCandidate phrase) {
    var word = phrase.noun();
    if (Expletive.isOne(sentences.get(phrase.sentence()), phrase.first())) {
      return phrase;
    }
    var whom =
        HE.contains(word)
            ? memory.antecedent(phrase, Resolution::isPerson, this::mayBeSubject)
            : IT.contains(word)
                ? memory.antecedent(phrase, c -> !isPerson(c), this::mayBeSubject)
                : Optional.<ActorCandidate>empty();
    return whom.map(c -> phrase.resolved(c.actors(), word + ": " + c.why())).orElse(phrase);
  }

  private ActorCandidate both(ActorCandidate phrase) {
    var opponents = setting.opponents();
    if (opponents.size() < 2) {
      return phrase;
    }
    var actors = opponents.stream().map(a -> Ownership.of(a, phrase.sector())).toList();
    return phrase.resolved(actors, "the two sides of this article");
  }

  private ActorCandidate other(int at, ActorCandidate phrase) {
    var possessor = possessor(at, phrase);
    if (possessor.isPresent()) {
      return phrase.resolved(List.of(ownedBy(possessor.get(), "")), possessor.get().why());
    }
    if (opensWithPossessive(phrase)) {
      return possessed(phrase, "");
    }
    var same = memory.last(c -> isSameThing(c, phrase));
    if (same.isPresent()) {
      return phrase.resolved(same.get().actors(), "the " + phrase.noun() + " named before");
    }
    var refers = nouns.of(phrase.noun());
    if (refers.isEmpty() || phrase.traits().plural() || !isDefinite(phrase)) {
      return phrase;
    }
    return memory
        .last(c -> c.actors().stream().filter(refers.get()::fits).count() == 1)
        .map(
            c ->
                phrase.resolved(
                    c.actors().stream().filter(refers.get()::fits).toList(),
                    "the " + phrase.noun() + ": " + c.why()))
        .orElse(phrase);
  }

  /** "The coalition", of which it was said before whose it is. */
  private boolean isSameThing(ActorCandidate before, ActorCandidate phrase) {
    return before.form() == Form.POSSESSION
        && nouns.of(phrase.noun()).isPresent()
        && !phrase.traits().plural()
        && isDefinite(phrase)
        && before.noun().equals(phrase.noun());
  }

  /** "The Palestinian group" is the one of that land that was named before. */
  private ActorCandidate groupOf(ActorCandidate phrase) {
    var isGroup = nouns.of(phrase.noun()).filter(r -> r == PointingNouns.Refers.GROUP).isPresent();
    if (!isGroup || phrase.traits().plural() || !isDefinite(phrase)) {
      return phrase;
    }
    var land = phrase.actors().get(0).place();
    return memory
        .last(c -> c.actors().stream().anyMatch(a -> isGroupOf(land, a)))
        .map(
            c ->
                phrase.resolved(
                    c.actors().stream().filter(a -> isGroupOf(land, a)).toList(),
                    "the " + phrase.noun() + ": " + c.why()))
        .orElse(phrase);
  }

  private static boolean isGroupOf(String land, Actor actor) {
    return actor.place().equals(land) && !actor.name().isEmpty();
  }

  private static ActorMention mention(ActorCandidate c) {
    return new ActorMention(
        c.sentence(), c.first(), c.last(), c.last(), c.range(), c.actors(), isPerson(c), c.why());
  }

  private static boolean isCoded(ActorCandidate phrase) {
    return !phrase.actors().isEmpty();
  }

  private static boolean isPerson(ActorCandidate phrase) {
    return phrase.traits().human();
  }

  private Token token(ActorCandidate phrase, int at) {
    return sentences.get(phrase.sentence()).token(at);
  }
}
