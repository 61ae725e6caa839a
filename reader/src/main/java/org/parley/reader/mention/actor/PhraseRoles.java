package org.parley.reader.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * The roles that stand in a run of tokens, from left to right: {@code former} and {@code foreign
 * minister} in "the former Turkish foreign minister".
 */
final class PhraseRoles {
  private static final int LONGEST = 5;
  private static final Set<String> LINKS = Set.of("of", "in", "for", "and");

  /**
   * Sectors of words before a noun that outweigh the noun's own: a rebel commander is no soldier.
   */
  private static final Set<String> OUTWEIGH =
      Set.of(
          "REB", "PRM", "PRE", "OPP", "UAF", "COP", "ELI", "REF", "CRM", "LEG", "JRN", "SPY",
          "JUD");

  /** Sectors of those who have positions, bases and offensives. */
  private static final Set<String> ACTING =
      Set.of("MIL", "REB", "GOV", "COP", "PRM", "UAF", "CRM", "OPP");

  private final List<Found> found;

  private PhraseRoles(List<Found> found) {
    this.found = found;
  }

  /** A role, with the place of its last token. */
  record Found(int last, Role role) {
    boolean isPrefix() {
      return role.kind() == Role.Kind.PREFIX;
    }

    boolean isCount() {
      return role.kind() == Role.Kind.COUNT;
    }

    /** Whether it is a role of one human being, as an office is and an army is not. */
    boolean isOfOne() {
      return role.kind() == Role.Kind.OFFICE || role.kind() == Role.Kind.AGENT;
    }

    boolean says(String sector) {
      return role.sector().filter(sector::equals).isPresent();
    }
  }

  /**
   * The roles from one token to another, both included.
   *
   * @param names names in the sentence; no role is read out of a name of several words
   */
  static PhraseRoles in(
      Sentence sentence, int first, int last, List<NameHit> names, ActorDictionary dictionary) {
    var found = new ArrayList<Found>();
    var at = first;
    while (at <= last) {
      var role = longestAt(sentence, at, last, names, dictionary);
      role.ifPresent(found::add);
      at = role.map(r -> r.last() + 1).orElse(at + 1);
    }
    return new PhraseRoles(found);
  }

  /** The roles of a sentence that a preposition goes through: "secretary of state". */
  static List<NounPhrase.Unit> linked(Sentence sentence, ActorDictionary dictionary) {
    var found = new ArrayList<NounPhrase.Unit>();
    for (var at = 1; at + 1 < sentence.size(); at++) {
      if (LINKS.contains(sentence.token(at).text()) && sentence.token(at - 1).isNoun()) {
        linkedAt(sentence, at, dictionary).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<NounPhrase.Unit> linkedAt(
      Sentence sentence, int link, ActorDictionary dictionary) {
    for (var first = Math.max(0, link - 2); first < link; first++) {
      var end = Math.min(sentence.size(), first + LONGEST);
      for (var last = end - 1; last > link; last--) {
        if (dictionary.role(words(sentence, first, last)).isPresent()) {
          return Optional.of(new NounPhrase.Unit(first, last));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> longestAt(
      Sentence sentence, int first, int end, List<NameHit> names, ActorDictionary dictionary) {
    for (var last = Math.min(end, first + LONGEST - 1); last >= first; last--) {
      if (isInsideName(first, last, names) || isHeldBy(sentence, last, end)) {
        continue;
      }
      var words = words(sentence, first, last);
      var prefix = last < end ? dictionary.prefix(words) : Optional.<Role>empty();
      var role = prefix.or(() -> dictionary.role(words));
      if (role.isPresent() && !isAdjective(sentence, first, last, role.get())) {
        return Optional.of(new Found(last, role.get()));
      }
    }
    return Optional.empty();
  }

  /** "private property" is no soldier's, "general vicinity" no general's. */
  private static boolean isAdjective(Sentence sentence, int first, int last, Role role) {
    return first == last
        && sentence.token(first).isAdjective()
        && (role.kind() == Role.Kind.OFFICE || role.kind() == Role.Kind.AGENT)
        && !sentence.token(first).isCapitalised()
        && first + 1 < sentence.size()
        && sentence.token(first + 1).isNoun();
  }

  private static boolean isInsideName(int first, int last, List<NameHit> names) {
    return names.stream()
        .anyMatch(n -> n.first() <= first && last <= n.last() && n.last() > n.first());
  }

  /** "rebel-held", "government-backed": what rebels hold is not a rebel. */
  private static boolean isHeldBy(Sentence sentence, int last, int end) {
    return last + 2 <= end
        && Hyphens.isHyphen(sentence.token(last + 1))
        && Hyphens.isParticiple(sentence.token(last + 2));
  }

  private static String words(Sentence sentence, int first, int last) {
    var words = new StringBuilder();
    for (var at = first; at <= last; at++) {
      var token = sentence.token(at);
      words.append(at > first && token.begin() > sentence.token(at - 1).end() ? " " : "");
      words.append(at == last ? singular(token) : token.text());
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static String singular(Token token) {
    var lemma = token.lemma();
    return token.tag().equals("NNPS") && lemma.endsWith("s")
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }

  /** The last role that is no prefix: that of the head, or of a word before it. */
  Optional<Found> last() {
    return found.stream()
        .filter(r -> !r.isPrefix() && !r.isCount())
        .reduce((first, second) -> second);
  }

  /** The noun of whom a phrase with these words before its head belongs to: "rebel positions". */
  Optional<String> owner() {
    return found.stream()
        .filter(r -> r.role().sector().filter(ACTING::contains).isPresent())
        .reduce((first, second) -> second)
        .map(r -> r.role().noun());
  }

  /** Whether a count ends at a token: "groups", "dozens". */
  boolean hasCountAt(int token) {
    return found.stream().anyMatch(r -> r.isCount() && r.last() == token);
  }

  /** Whether nothing was found. */
  boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * The sector of the head role, unless a word before it says better: "rebel leader", "police
   * officer".
   */
  Optional<String> sector() {
    Optional<String> sector = Optional.empty();
    var light = true;
    for (var at = found.size() - 1; at >= 0; at--) {
      var role = found.get(at).role();
      var outweighs =
          role.kind() == Role.Kind.PREFIX && role.sector().filter(OUTWEIGH::contains).isPresent();
      if (role.sector().isPresent() && (light || outweighs)) {
        sector = role.sector();
      }
      light = light && (role.light() || sector.isEmpty());
    }
    return sector;
  }

  /** Whether it is somebody who no longer is what the rest says. */
  boolean isFormer() {
    return found.stream().anyMatch(r -> r.isPrefix() && r.says("ELI"));
  }

  /** Whether it is somebody from elsewhere: peacekeepers, mediators, Western governments. */
  boolean isForeign() {
    return found.stream().anyMatch(r -> r.role().foreign());
  }

  /** The noun by which the document speaks of it again: "coalition" for "coalition jets". */
  Optional<String> noun() {
    return found.stream()
        .filter(r -> r.role().foreign() && !r.isPrefix())
        .reduce((first, second) -> second)
        .or(this::last)
        .map(r -> r.role().noun());
  }
}
