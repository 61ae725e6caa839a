package org.parley.reader.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parley.language.Sentence;

/**
 * Chooses the sense of a predicate by what stands in its slots: of those that hold, the most
 * specific.
 */
final class SenseMatcher {
  private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl", "acl");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int DEEPEST_CLAUSE_WORDS = 30;

  private final Lexicon lexicon;
  private final World world;

  SenseMatcher(Lexicon lexicon, World world) {
    this.lexicon = lexicon;
    this.world = world;
  }

  /** The sense that holds and needs most; of equals the first in the lexicon. */
  Optional<Sense> best(List<Sense> senses, Frame frame, Sentence sentence) {
    return senses.stream()
        .filter(sense -> sense.needs().stream().allMatch(c -> holds(c, frame, sentence)))
        .filter(sense -> sense.not().stream().noneMatch(c -> holds(c, frame, sentence)))
        .reduce((first, next) -> next.needs().size() > first.needs().size() ? next : first);
  }

  private boolean holds(Constraint constraint, Frame frame, Sentence sentence) {
    for (var slot : constraint.slots()) {
      var isClause = CLAUSES.contains(slot.toString());
      for (var token : frame.fillers(slot)) {
        if (isClause || sentence.token(token).isVerb()
            ? anyIn(sentence, token, constraint)
            : fits(sentence, token, constraint)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean anyIn(Sentence sentence, int clause, Constraint constraint) {
    var below = new TreeSet<Integer>();
    sentence.graph().subtree(clause).stream().limit(DEEPEST_CLAUSE_WORDS).forEach(below::add);
    return below.stream().anyMatch(token -> fits(sentence, token, constraint));
  }

  private boolean fits(Sentence sentence, int token, Constraint constraint) {
    return constraint.classes().stream().anyMatch(name -> isA(name, sentence, token))
        || contains(constraint.words(), sentence, token);
  }

  private boolean isA(String name, Sentence sentence, int token) {
    return switch (name) {
      case "any" -> true;
      case "actor" -> world.actor(sentence.index(), token).isPresent();
      case "armed" -> world.isArmed(sentence.index(), token);
      case "state" -> world.isState(sentence.index(), token);
      case "people" -> isPeople(sentence, token);
      case "person" -> isPerson(sentence, token);
      case "year" -> YEAR.matcher(sentence.token(token).text()).matches();
      case "place" -> world.place(sentence.index(), token).isPresent();
      default -> contains(lexicon.wordClass(name), sentence, token);
    };
  }

  /** "Algerians", "ethnic Turks": the people of a country, not its state. */
  private boolean isPeople(Sentence sentence, int token) {
    var plural = Set.of("NNPS", "NNS").contains(sentence.token(token).tag());
    return plural
        && world.actor(sentence.index(), token).stream()
            .flatMap(m -> m.actors().stream())
            .anyMatch(a -> a.isBareState() || a.sector().equals("CVL"));
  }

  private boolean isPerson(Sentence sentence, int token) {
    var word = sentence.token(token);
    return world.actor(sentence.index(), token).map(m -> m.person()).orElse(false)
        || word.isPronoun() && !word.text().equalsIgnoreCase("it")
        || word.tag().equals("WP")
        || word.isName()
            && world.place(sentence.index(), token).isEmpty()
            && world.actor(sentence.index(), token).isEmpty();
  }

  private static boolean contains(Set<String> words, Sentence sentence, int token) {
    if (words.isEmpty()) {
      return false;
    }
    var word = sentence.token(token);
    var lemma = word.lemma().toLowerCase(Locale.ROOT);
    if (words.contains(lemma) || words.contains(word.text().toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (token == 0) {
      return false;
    }
    var before = sentence.token(token - 1).text().toLowerCase(Locale.ROOT);
    return words.contains(before + "_" + lemma)
        || words.contains(before + "-" + lemma)
        || words.contains(before + " " + lemma);
  }
}
