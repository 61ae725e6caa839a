package org.parley.reader.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.model.reading.Actor;
import org.parley.reader.mention.actor.ActorCandidate;
import org.parley.reader.mention.actor.ActorCandidate.Form;

/**
 * Whom a document has named so far: persons by the words of their names, roles, and all in order.
 */
final class Memory {
  private static final int SENTENCES_BACK = 2;
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "ul", "bin", "ibn", "ben", "de", "van", "von", "der", "da", "di", "-");

  private final List<ActorCandidate> said = new ArrayList<>();

  /** Those who were said, and people whom nobody can code; a pronoun may mean these as well. */
  private final List<ActorCandidate> spokenOf = new ArrayList<>();

  private final Map<String, List<Actor>> persons = new HashMap<>();
  private final Map<String, List<Actor>> firstWords = new HashMap<>();
  private final Map<String, List<Actor>> roles = new HashMap<>();

  /** Keeps somebody whom no code is known for. */
  void addUncoded(ActorCandidate candidate) {
    spokenOf.add(candidate);
  }

  void add(ActorCandidate candidate) {
    said.add(candidate);
    spokenOf.add(candidate);
    if (candidate.form() == Form.PRONOUN) {
      return;
    }
    candidate.person().ifPresent(name -> remember(name, candidate.actors()));
    if (candidate.form() == Form.ROLE && !candidate.noun().isEmpty()) {
      roles.put(lastWord(candidate.noun()), candidate.actors());
    }
  }

  private void remember(String name, List<Actor> actors) {
    var words = words(name);
    if (words.isEmpty()) {
      return;
    }
    persons.putIfAbsent(words.get(words.size() - 1), actors);
    persons.putIfAbsent(String.join(" ", words), actors);
    words.forEach(word -> firstWords.putIfAbsent(word, actors));
  }

  /** Who bears a name that was told before, in full or as a surname. */
  List<Actor> person(String name) {
    var words = words(name);
    if (words.isEmpty()) {
      return List.of();
    }
    var whole = persons.getOrDefault(String.join(" ", words), List.of());
    if (!whole.isEmpty()) {
      return whole;
    }
    var surname = words.get(words.size() - 1);
    return words.size() == 1 && !persons.containsKey(surname)
        ? firstWords.getOrDefault(surname, List.of())
        : persons.getOrDefault(surname, List.of());
  }

  private static List<String> words(String name) {
    var words = new ArrayList<String>();
    for (var word : name.toLowerCase(Locale.ROOT).split("[ -]+", -1)) {
      if (!word.isEmpty() && !PARTICLES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Who had this role when it was last told. */
  List<Actor> role(String noun) {
    return roles.getOrDefault(lastWord(noun), List.of());
  }

  private static String lastWord(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  /** The last phrase that was resolved. */
  Optional<ActorCandidate> last() {
    return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
  }

  /** The last actor of a kind that somebody was. */
  Optional<ActorCandidate> last(Predicate<ActorCandidate> fits) {
    for (var at = said.size() - 1; at >= 0; at--) {
      if (fits.test(said.get(at))) {
        return Optional.of(said.get(at));
      }
    }
    return Optional.empty();
  }

  /**
   * The phrase that a pronoun likeliest stands for: the first before it in its sentence, else the
   * first in one of the two sentences before. One that may be a subject goes before one behind a
   * preposition or before what it possesses.
   *
   * @param mayBeSubject whether a phrase may be the subject of a clause
   */
  Optional<ActorCandidate> antecedent(
      ActorCandidate of, Predicate<ActorCandidate> fits, Predicate<ActorCandidate> mayBeSubject) {
    for (var back = 0; back <= SENTENCES_BACK; back++) {
      var sentence = of.sentence() - back;
      var fitting =
          spokenOf.stream()
              .filter(c -> c.sentence() == sentence)
              .filter(c -> sentence < of.sentence() || c.last() < of.first())
              .filter(fits)
              .toList();
      var first =
          fitting.stream().filter(mayBeSubject).findFirst().or(() -> fitting.stream().findFirst());
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }
}
