package org.parley.reader.mention.actor;

import java.time.LocalDate;
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

/**
 * Finds the noun phrases that stand for actors and codes those whose own words tell: names of the
 * dictionary ("the Taliban"), roles with an owner ("Armenia's defence minister", "Houthi rebels",
 * "spokesman of the Turkish army"). It reads tokens and tags only, no dependency graph.
 */
public final class ActorFinder {
  private static final int LONGEST_ROLE = 4;
  private static final Set<String> BOTH_NOUNS =
      Set.of("side", "country", "party", "neighbour", "neighbor", "nation", "state", "enemy", "foe",
          "rival", "government", "leader", "army", "force", "faction");
  private static final Set<String> BOTH_WORDS = Set.of("both", "two", "warring", "opposing", "rival");

  private static final Set<String> STRONG_PREFIXES =
      Set.of("REB", "PRM", "PRE", "OPP", "UAF", "COP", "ELI", "REF", "CRM", "LEG", "JRN", "SPY", "JUD");

  private final ActorDictionary dictionary;

  /** A finder over this dictionary. */
  public ActorFinder(ActorDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * The phrases that may stand for actors, in the order of the text.
   *
   * @param text the document's text, from which token offsets are counted
   * @param published decides who holds an office; on an unknown day today's holders count
   */
  public List<ActorCandidate> find(
      List<Sentence> sentences, String text, Optional<LocalDate> published) {
    var hits = sentences.stream().map(s -> NameHit.of(s, text, dictionary)).toList();
    var named = placesNamed(hits, published);
    var found = new ArrayList<ActorCandidate>();
    for (var sentence : sentences) {
      var phrases = NounPhrase.of(sentence);
      var names = hits.get(sentence.index());
      var begin = found.size();
      for (var phrase : phrases) {
        found.add(new PhraseReader(sentence, phrase, names, named, published).read());
      }
      addOwners(sentence, found, begin);
    }
    return found;
  }

  /** "the army of Ukraine", "leaders of Chad and Niger": the phrases behind "of" own the first. */
  private static void addOwners(Sentence sentence, List<ActorCandidate> found, int begin) {
    for (var at = begin; at + 1 < found.size(); at++) {
      var owned = found.get(at);
      var owner = found.get(at + 1);
      if (!isOf(sentence, owned, owner)) {
        continue;
      }
      var all = new ArrayList<>(List.of(withOwner(owned, owner)));
      for (var next = at + 2; next < found.size() && owned.plural(); next++) {
        var more = found.get(next);
        var joined =
            more.first() == found.get(next - 1).last() + 2
                && Set.of("and", ",").contains(sentence.token(more.first() - 1).text());
        if (!joined || more.form() != Form.NAME || more.actors().isEmpty()) {
          break;
        }
        all.add(withOwner(owned, more));
      }
      var actors = all.stream().flatMap(c -> c.actors().stream()).distinct().toList();
      found.set(at, owned.resolved(actors, all.get(0).why()));
    }
  }

  /** The codes of one phrase by itself, as a user asks for them on the command line. */
  public List<ActorCandidate> find(Sentence sentence, String text, Optional<LocalDate> published) {
    return find(List.of(sentence), text, published);
  }

  private static Set<String> placesNamed(
      List<List<NameHit>> hits, Optional<LocalDate> published) {
    var named = new HashSet<String>();
    for (var sentence : hits) {
      for (var hit : sentence) {
        for (var entry : hit.entries()) {
          if (!entry.weak() && entry.isValid(published)) {
            named.add(entry.code().place());
          }
        }
      }
    }
    return named;
  }

  /** "the army of Ukraine", "leader of the Houthis": the second phrase owns the first. */
  private static boolean isOf(Sentence sentence, ActorCandidate owned, ActorCandidate owner) {
    return owner.first() == owned.last() + 2
        && Set.of("of", "for", "from").contains(sentence.token(owned.last() + 1).text())
        && owned.actors().isEmpty()
        && (owned.form() == Form.ROLE || owned.form() == Form.OTHER)
        && !owner.actors().isEmpty();
  }

  private static ActorCandidate withOwner(ActorCandidate owned, ActorCandidate owner) {
    var actors = owner.actors().stream().map(actor -> ownedBy(actor, owned.sector())).toList();
    return owned.resolved(actors, owned.why() + " of " + owner.why());
  }

  /** A state's organ takes the state's code with its sector; a group or body stays what it is. */
  private static Actor ownedBy(Actor owner, Optional<String> sector) {
    if (sector.isEmpty()) {
      return owner;
    }
    var takesSector = owner.isBareState() || owner.isOfState() && owner.sector().equals("GOV");
    return takesSector ? owner.in(sector.get()) : owner;
  }

  /** Reads one phrase by its own words. */
  private final class PhraseReader {
    private final Sentence sentence;
    private final NounPhrase phrase;
    private final List<NameHit> hits;
    private final Set<String> named;
    private final Optional<LocalDate> published;

    PhraseReader(
        Sentence sentence,
        NounPhrase phrase,
        List<NameHit> hits,
        Set<String> named,
        Optional<LocalDate> published) {
      this.sentence = sentence;
      this.phrase = phrase;
      this.hits =
          hits.stream()
              .filter(hit -> hit.first() >= phrase.first() && hit.last() <= phrase.last())
              .toList();
      this.named = named;
      this.published = published;
    }

    ActorCandidate read() {
      if (sentence.token(phrase.last()).isPronoun()) {
        return candidate(List.of(), Optional.empty(), head(), Form.PRONOUN, head());
      }
      var roles = roles();
      if (isBoth()) {
        return candidate(List.of(), sectorOf(roles), head(), Form.BOTH, sentence.words(phrase.core(), phrase.last()));
      }
      var headName = hits.stream().filter(h -> h.last() == phrase.last() && h.first() >= phrase.core()).findFirst();
      var owners = owners(headName);
      var owner = owners.stream().findFirst();
      if (headName.isPresent() && meaning(headName.get()).isPresent()) {
        return named(headName.get(), roles, owner);
      }
      if (roles.stream().anyMatch(r -> r.role().kind() != Role.Kind.PREFIX)) {
        return role(roles, owners);
      }
      var person = personalName(phrase.core());
      if (person.isPresent() && owner.isEmpty()) {
        return candidate(List.of(), Optional.empty(), "", Form.PERSON, person.get());
      }
      return owner
          .map(o -> candidate(codes(owners), Optional.empty(), head(), Form.POSSESSION, o.name()))
          .orElseGet(() -> candidate(List.of(), Optional.empty(), head(), Form.OTHER, head()));
    }

    private ActorCandidate named(NameHit hit, List<RoleAt> roles, Optional<DictionaryEntry> owner) {
      var entry = meaning(hit).orElseThrow();
      var former = isFormer(roles);
      var code = entry.code();
      if (entry.kind() == NameKind.PERSON) {
        code = personCode(entry, former, roles, owner);
        return new ActorCandidate(
            sentence.index(), phrase.first(), phrase.core(), phrase.last(), range(), List.of(code),
            Optional.of(code.sector()), "", Optional.of(entry.name()), Form.NAME, false, entry.name());
      }
      if (entry.kind() == NameKind.PEOPLE && !roles.isEmpty()) {
        code = ownedBy(code, sectorOf(roles));
      }
      return candidate(List.of(code), Optional.empty(), head(), Form.NAME, entry.name());
    }

    private Actor personCode(
        DictionaryEntry entry, boolean former, List<RoleAt> roles, Optional<DictionaryEntry> owner) {
      if (former) {
        return entry.code().in("ELI");
      }
      var sector = sectorOf(roles);
      if (owner.isPresent() && sector.isPresent()) {
        return ownedBy(owner.get().code(), sector);
      }
      if (!entry.isValid(published) && published.isPresent()) {
        var after = entry.to().map(day -> published.get().isAfter(day)).orElse(false);
        return after && entry.code().sector().equals("GOV") ? entry.code().in("ELI") : entry.code();
      }
      return entry.code();
    }

    private ActorCandidate role(List<RoleAt> roles, List<DictionaryEntry> owners) {
      var sector = sectorOf(roles);
      var last = roles.get(roles.size() - 1);
      var person = personalName(last.last() + 1);
      var actors = owners.stream().map(o -> ownedBy(o.code(), sector)).distinct().toList();
      var names = owners.stream().map(DictionaryEntry::name).collect(Collectors.joining(" and "));
      var why = (names + " " + last.role().noun()).strip();
      return new ActorCandidate(
          sentence.index(), phrase.first(), phrase.core(), phrase.last(), range(), actors, sector,
          last.role().noun(), person, Form.ROLE, isPlural(), why);
    }

    /** The states, groups or bodies before the head: an adjective, a possessor, a compound. */
    private List<DictionaryEntry> owners(Optional<NameHit> head) {
      var found = new ArrayList<DictionaryEntry>();
      var lastEnd = -1;
      for (var hit : hits) {
        var isHead = head.isPresent() && head.get().equals(hit);
        if (isHead || isBacker(hit)) {
          continue;
        }
        var meaning =
            meaning(hit).filter(e -> e.kind() != NameKind.PERSON || hit.last() < phrase.core());
        if (meaning.isEmpty()) {
          continue;
        }
        if (found.isEmpty() || isJoined(lastEnd, hit.first())) {
          found.add(meaning.get());
        } else if (!isGroup(found.get(found.size() - 1))) {
          found.clear();
          found.add(meaning.get());
        }
        lastEnd = hit.last();
      }
      return found;
    }

    /** "Turkish and Greek ministers", "US-Russian talks": both own the head. */
    private boolean isJoined(int end, int begin) {
      return begin == end + 2
          && Set.of("and", "-", "–", "/").contains(sentence.token(end + 1).text());
    }

    private static boolean isGroup(DictionaryEntry entry) {
      return entry.kind() == NameKind.GROUP
          || entry.kind() == NameKind.UNIT
          || entry.kind() == NameKind.BODY;
    }

    private static List<Actor> codes(List<DictionaryEntry> entries) {
      return entries.stream().map(DictionaryEntry::code).distinct().toList();
    }

    /** "Russian-backed": the name says who stands behind, not who it is. */
    private boolean isBacker(NameHit hit) {
      var at = hit.last() + 1;
      return at + 1 < sentence.size()
          && (sentence.token(at).text().equals("-") || sentence.token(at).tag().equals("HYPH"))
          && sentence.token(at + 1).tag().startsWith("VB");
    }

    /** What a name means on the day and in this document. */
    private Optional<DictionaryEntry> meaning(NameHit hit) {
      var usable =
          hit.entries().stream().filter(e -> !e.weak() || named.contains(e.code().place())).toList();
      return usable.stream()
          .filter(e -> e.isValid(published))
          .findFirst()
          .or(() -> usable.stream().reduce((first, second) -> second));
    }

    private List<RoleAt> roles() {
      var found = new ArrayList<RoleAt>();
      var at = phrase.core();
      while (at <= phrase.last()) {
        var role = roleAt(at);
        role.ifPresent(found::add);
        at = role.map(r -> r.last() + 1).orElse(at + 1);
      }
      return found;
    }

    private Optional<RoleAt> roleAt(int first) {
      for (var last = Math.min(phrase.last(), first + LONGEST_ROLE - 1); last >= first; last--) {
        if (isInsideName(first, last)) {
          continue;
        }
        var words = words(first, last);
        var role =
            last < phrase.last()
                ? dictionary.prefix(words).or(() -> dictionary.role(words))
                : dictionary.role(words);
        if (role.isPresent()) {
          return Optional.of(new RoleAt(last, role.get()));
        }
      }
      return Optional.empty();
    }

    private boolean isInsideName(int first, int last) {
      return hits.stream().anyMatch(h -> h.first() <= first && last <= h.last() && h.last() > h.first());
    }

    private String words(int first, int last) {
      var words = new StringBuilder();
      for (var at = first; at <= last; at++) {
        var token = sentence.token(at);
        words.append(at > first && token.begin() > sentence.token(at - 1).end() ? " " : "");
        words.append(at == last ? singular(token.lemma(), token.tag()) : token.text());
      }
      return words.toString().toLowerCase(Locale.ROOT);
    }

    private static String singular(String lemma, String tag) {
      return tag.equals("NNPS") && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** The sector of the head role, unless a word before it says better: "rebel leader", "former minister". */
    private static Optional<String> sectorOf(List<RoleAt> roles) {
      Optional<String> sector = Optional.empty();
      for (var at = roles.size() - 1; at >= 0; at--) {
        var role = roles.get(at).role();
        var weighs =
            sector.isEmpty()
                || role.kind() == Role.Kind.PREFIX && role.sector().filter(STRONG_PREFIXES::contains).isPresent();
        sector = weighs && role.sector().isPresent() ? role.sector() : sector;
      }
      return sector;
    }

    private static boolean isFormer(List<RoleAt> roles) {
      return roles.stream()
          .anyMatch(r -> r.role().kind() == Role.Kind.PREFIX && r.role().sector().filter("ELI"::equals).isPresent());
    }

    private boolean isBoth() {
      var head = sentence.token(phrase.last());
      if (phrase.core() == phrase.last() && head.text().equalsIgnoreCase("both")) {
        return true;
      }
      var words = new HashSet<String>();
      for (var at = phrase.core(); at < phrase.last(); at++) {
        words.add(sentence.token(at).lemma().toLowerCase(Locale.ROOT));
      }
      words.retainAll(BOTH_WORDS);
      return hits.isEmpty()
          && isPlural()
          && BOTH_NOUNS.contains(head.lemma())
          && (!words.isEmpty() || head.lemma().equals("side") && head.tag().equals("NNS"));
    }

    private boolean isPlural() {
      return sentence.token(phrase.last()).tag().endsWith("S");
    }

    /** Two or more capitalised words, or one, at the end of the phrase, that are no known name. */
    private Optional<String> personalName(int from) {
      if (from > phrase.last()) {
        return Optional.empty();
      }
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
      return token.isName() || token.tag().equals("HYPH") || token.text().equals("-");
    }

    private String head() {
      return sentence.token(phrase.last()).lemma().toLowerCase(Locale.ROOT);
    }

    private Range range() {
      return new Range(sentence.token(phrase.first()).begin(), sentence.token(phrase.last()).end());
    }

    private ActorCandidate candidate(
        List<Actor> actors, Optional<String> sector, String noun, Form form, String why) {
      var person = form == Form.PERSON ? Optional.of(why) : Optional.<String>empty();
      return new ActorCandidate(
          sentence.index(), phrase.first(), phrase.core(), phrase.last(), range(), actors, sector,
          noun, person, form, isPlural(), why);
    }
  }

  /** A role in a phrase, with the place of its last token. */
  private record RoleAt(int last, Role role) {}
}
