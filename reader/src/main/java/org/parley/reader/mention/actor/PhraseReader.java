package org.parley.reader.mention.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.reader.mention.Range;
import org.parley.reader.mention.actor.ActorCandidate.Form;
import org.parley.reader.mention.actor.ActorCandidate.Traits;

/** Reads one noun phrase by its own words: the name, the role and the owners that stand in it. */
final class PhraseReader {
  private static final Set<String> BOTH_NOUNS =
      Set.of(
          "side",
          "country",
          "party",
          "neighbour",
          "neighbor",
          "nation",
          "state",
          "enemy",
          "foe",
          "rival",
          "government",
          "leader",
          "army",
          "force",
          "faction",
          "belligerent");
  private static final Set<String> BOTH_WORDS =
      Set.of("both", "two", "warring", "opposing", "rival");
  private static final Set<String> COUNTING = Set.of("CD", "DT", "JJ", "JJS", "JJR");
  private static final Set<String> JOINTS = Set.of("and", "-", "–", "/");

  private final Sentence sentence;
  private final NounPhrase phrase;
  private final List<NameHit> names;
  private final Meanings meanings;
  private final PhraseRoles roles;
  private final PhraseRoles possessorRoles;

  /**
   * A reader of one phrase.
   *
   * @param names the names of its sentence
   */
  PhraseReader(
      Sentence sentence,
      NounPhrase phrase,
      List<NameHit> names,
      Meanings meanings,
      ActorDictionary dictionary) {
    this.sentence = sentence;
    this.phrase = phrase;
    this.names =
        names.stream()
            .filter(n -> n.first() >= phrase.first() && n.last() <= phrase.last())
            .toList();
    this.meanings = meanings;
    this.roles = PhraseRoles.in(sentence, phrase.core(), phrase.last(), this.names, dictionary);
    this.possessorRoles =
        PhraseRoles.in(sentence, phrase.first(), phrase.core() - 1, this.names, dictionary);
  }

  ActorCandidate read() {
    if (sentence.token(phrase.last()).isPronoun()) {
      return nameless(Form.PRONOUN);
    }
    if (isBoth()) {
      return candidate(List.of(), roles.sector(), head(), Optional.empty(), Form.BOTH, core());
    }
    if (isEthnic()) {
      return ethnicOfHere();
    }
    var headName = headName();
    var meaning = headName.flatMap(meanings::of);
    var owners = owners(headName);
    if (meaning.isPresent() && !isStrangersSurname(headName.get(), meaning.get())) {
      return named(meaning.get(), owners);
    }
    var head = roles.last().filter(this::isHead);
    if (head.isPresent()) {
      return role(head.get(), owners);
    }
    var person = personalName(phrase.core());
    if (person.isPresent() && owners.isEmpty() && roles.isEmpty()) {
      return candidate(List.of(), Optional.empty(), "", person, Form.PERSON, person.get());
    }
    return owners.isEmpty() ? other() : possession(owners);
  }

  /** "ethnic Turks": people of the land where they live, which these words do not tell. */
  private boolean isEthnic() {
    return names.stream()
        .filter(n -> n.first() > phrase.core())
        .filter(n -> sentence.token(n.first() - 1).text().equalsIgnoreCase("ethnic"))
        .flatMap(n -> meanings.of(n).stream())
        .anyMatch(e -> e.code().isBareState() && e.kind() != NameKind.ETHNIC);
  }

  /** Whoever has arms among them is no soldier of that land. */
  private ActorCandidate ethnicOfHere() {
    var sector = roles.sector().map(s -> s.equals("MIL") ? "REB" : s).orElse("CVL");
    var noun = sentence.words(phrase.core(), phrase.last()).toLowerCase(Locale.ROOT);
    return candidate(
        List.of(), Optional.of(sector), noun, Optional.empty(), Form.ROLE, "people of here");
  }

  private Optional<NameHit> headName() {
    return names.stream()
        .filter(n -> n.last() == phrase.last() && n.first() >= phrase.core())
        .findFirst();
  }

  /** "Reagan Brown" is not the Brown who holds an office. */
  private boolean isStrangersSurname(NameHit name, DictionaryEntry entry) {
    var before = name.first() - 1;
    return entry.kind() == NameKind.PERSON
        && name.first() == name.last()
        && before >= phrase.core()
        && sentence.token(before).isName()
        && !sentence.token(before).text().endsWith(".")
        && roles.isEmpty()
        && names.stream().noneMatch(n -> n.last() == before);
  }

  /** Whether nothing but a personal name follows a role. */
  private boolean isHead(PhraseRoles.Found role) {
    for (var at = role.last() + 1; at <= phrase.last(); at++) {
      if (!isNamePart(at)) {
        return false;
      }
    }
    return true;
  }

  private ActorCandidate named(DictionaryEntry entry, List<Owner> owners) {
    return switch (entry.kind()) {
      case PERSON -> person(entry, owners);
      case PEOPLE -> {
        var code = Ownership.of(entry.code(), roles.sector());
        yield candidate(
            List.of(code), Optional.empty(), head(), Optional.empty(), Form.NAME, entry.name());
      }
      case SEAT ->
          candidate(
              List.of(entry.code()),
              Optional.empty(),
              head(),
              Optional.empty(),
              Form.SEAT,
              entry.name());
      case ETHNIC -> ethnic(entry);
      case STATE, ADJECTIVE, BODY, GROUP, UNIT, SHIP ->
          candidate(
              List.of(entry.code()),
              entry.work(),
              head(),
              Optional.empty(),
              Form.NAME,
              entry.name());
    };
  }

  private ActorCandidate ethnic(DictionaryEntry entry) {
    var code = new Owner(entry).of(Optional.of(roles.sector().orElse("CVL")));
    return candidate(
        List.of(code),
        Optional.of(code.sector()),
        head(),
        Optional.empty(),
        Form.NAME,
        entry.name());
  }

  private ActorCandidate person(DictionaryEntry entry, List<Owner> owners) {
    var code = personCode(entry, owners);
    return new ActorCandidate(
        sentence.index(),
        phrase.first(),
        phrase.core(),
        phrase.last(),
        range(),
        List.of(code),
        entry.work().or(() -> Optional.of(code.sector())),
        roles.noun().orElse(""),
        Optional.of(entry.name()),
        Form.NAME,
        new Traits(false, roles.isForeign(), true, false),
        entry.name());
  }

  private Actor personCode(DictionaryEntry entry, List<Owner> owners) {
    if (roles.isFormer()) {
      return entry.code().in("ELI");
    }
    var title = roles.sector();
    if (!owners.isEmpty() && title.isPresent()) {
      return owners.get(0).of(title);
    }
    if (meanings.isPast(entry) && entry.code().sector().equals("GOV")) {
      return entry.code().in(title.orElse("ELI"));
    }
    return entry.code();
  }

  private ActorCandidate role(PhraseRoles.Found head, List<Owner> owners) {
    var sector = roles.sector().or(possessorRoles::sector);
    var person = personalName(head.last() + 1);
    var actors = owners.stream().map(o -> o.of(sector)).distinct().toList();
    var why = (Owner.names(owners) + " " + head.role().noun()).strip();
    var noun = roles.noun().orElse(head.role().noun());
    return candidate(actors, sector, noun, person, Form.ROLE, why);
  }

  private ActorCandidate possession(List<Owner> owners) {
    var sector = roles.sector().or(possessorRoles::sector).or(() -> leader(owners));
    var actors = owners.stream().map(o -> o.of(sector)).distinct().toList();
    return candidate(
        actors, sector, head(), Optional.empty(), Form.POSSESSION, Owner.names(owners));
  }

  /** "the US-led operation" is the act of armed forces. */
  private static Optional<String> leader(List<Owner> owners) {
    return owners.stream().anyMatch(Owner::leads) ? Optional.of("MIL") : Optional.empty();
  }

  /** A thing, which may be somebody's by the words before it: "rebel positions". */
  private ActorCandidate other() {
    var owner = roles.owner().filter(o -> !isCount());
    return candidate(
        List.of(),
        roles.sector(),
        owner.orElse(head()),
        Optional.empty(),
        owner.isPresent() ? Form.POSSESSION : isCount() ? Form.COUNT : Form.OTHER,
        owner.orElse(head()));
  }

  private boolean isCount() {
    return roles.hasCountAt(phrase.last())
        || COUNTING.contains(sentence.token(phrase.last()).tag());
  }

  private ActorCandidate nameless(Form form) {
    return candidate(List.of(), Optional.empty(), head(), Optional.empty(), form, head());
  }

  /** The states, groups or bodies before the head: an adjective, a possessor, a compound. */
  private List<Owner> owners(Optional<NameHit> headName) {
    var found = new ArrayList<Owner>();
    var end = -1;
    for (var name : names) {
      var entry = Optional.of(name).filter(n -> canOwn(n, headName)).flatMap(meanings::of);
      if (entry.isEmpty() || isPersonBesideRole(entry.get(), name)) {
        continue;
      }
      var isNext = found.isEmpty() || isJoined(end, name.first());
      if (!isNext && found.get(found.size() - 1).isNamedGroup()) {
        continue;
      }
      if (!isNext) {
        found.clear();
      }
      found.add(new Owner(entry.get(), Hyphens.leads(sentence, name)));
      end = name.last();
    }
    return found;
  }

  private boolean canOwn(NameHit name, Optional<NameHit> headName) {
    var isHead = headName.filter(name::equals).isPresent();
    return !isHead && (!Hyphens.setsAside(sentence, name) || isBacked(name) || isSideOf(name));
  }

  /** "the Saudi-backed coalition": of those who come from elsewhere, the backer is all we know. */
  private boolean isBacked(NameHit name) {
    return roles.isForeign() && Hyphens.follows(sentence, name);
  }

  /** "pro-Haftar forces" are on the side of his group; "pro-Russian" ones are not Russia. */
  private boolean isSideOf(NameHit name) {
    return Hyphens.isFor(sentence, name)
        && meanings.of(name).filter(e -> !e.code().name().isEmpty()).isPresent();
  }

  private boolean isPersonBesideRole(DictionaryEntry entry, NameHit name) {
    return entry.kind() == NameKind.PERSON && name.last() >= phrase.core() && !isSideOf(name);
  }

  /** "Turkish and Greek ministers", "US-Russian talks": both own the head. */
  private boolean isJoined(int end, int begin) {
    return begin == end + 2 && JOINTS.contains(sentence.token(end + 1).text());
  }

  private boolean isBoth() {
    var head = sentence.token(phrase.last());
    if (phrase.core() == phrase.last() && head.text().equalsIgnoreCase("both")) {
      return true;
    }
    var noun = head.lemma().toLowerCase(Locale.ROOT);
    if (!names.isEmpty() || !isPlural() || !BOTH_NOUNS.contains(noun)) {
      return false;
    }
    var words = new HashSet<String>();
    for (var at = phrase.core(); at < phrase.last(); at++) {
      words.add(sentence.token(at).lemma().toLowerCase(Locale.ROOT));
    }
    words.retainAll(BOTH_WORDS);
    return !words.isEmpty() || noun.equals("side");
  }

  private boolean isPlural() {
    return sentence.token(phrase.last()).tag().endsWith("S");
  }

  /** The capitalised words at the end of the phrase, which are no known name. */
  private Optional<String> personalName(int from) {
    var begin = phrase.last() + 1;
    while (begin > from && isNamePart(begin - 1)) {
      begin--;
    }
    return begin > phrase.last()
        ? Optional.empty()
        : Optional.of(sentence.words(begin, phrase.last()));
  }

  private boolean isNamePart(int at) {
    var token = sentence.token(at);
    return token.isName() || Hyphens.isHyphen(token);
  }

  private String head() {
    return sentence.token(phrase.last()).lemma().toLowerCase(Locale.ROOT);
  }

  private String core() {
    return sentence.words(phrase.core(), phrase.last());
  }

  private Range range() {
    return new Range(sentence.token(phrase.first()).begin(), sentence.token(phrase.last()).end());
  }

  private ActorCandidate candidate(
      List<Actor> actors,
      Optional<String> sector,
      String noun,
      Optional<String> person,
      Form form,
      String why) {
    return new ActorCandidate(
        sentence.index(),
        phrase.first(),
        phrase.core(),
        phrase.last(),
        range(),
        actors,
        sector,
        noun,
        person,
        form,
        new Traits(isPlural(), roles.isForeign(), isHuman(form, person), isLone()),
        why);
  }

  private boolean isHuman(Form form, Optional<String> person) {
    return person.isPresent()
        || form == Form.ROLE && !isPlural() && roles.last().filter(r -> r.isOfOne()).isPresent();
  }

  private boolean isLone() {
    return !isPlural() && roles.last().filter(r -> r.role().lone()).isPresent();
  }

  /**
   * Somebody before the head of a phrase, who has what the head says.
   *
   * @param leads whether a hyphen says so: "Saudi-led"
   */
  private record Owner(DictionaryEntry entry, boolean leads) {
    Owner(DictionaryEntry entry) {
      this(entry, false);
    }

    /** What this owner has in a sector; the armed men of a people without a state are rebels. */
    Actor of(Optional<String> sector) {
      var isPeople = entry.kind() == NameKind.ETHNIC;
      return Ownership.of(
          entry.code(), isPeople ? sector.map(s -> s.equals("MIL") ? "REB" : s) : sector);
    }

    boolean isNamedGroup() {
      return entry.kind() == NameKind.GROUP
          || entry.kind() == NameKind.UNIT
          || entry.kind() == NameKind.BODY;
    }

    static String names(List<Owner> owners) {
      return owners.stream().map(o -> o.entry().name()).collect(Collectors.joining(" and "));
    }
  }
}
