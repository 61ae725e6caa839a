package org.parley.reader.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;

/**
 * Words of a sentence that are a name of the dictionary.
 *
 * @param first first token
 * @param last last token, included
 * @param entries what the name can mean, at least one entry
 */
record NameHit(int first, int last, List<DictionaryEntry> entries) {

  /**
   * The names of a sentence, longest first at each place, from left to right, none within another.
   */
  static List<NameHit> of(Sentence sentence, String text, ActorDictionary dictionary) {
    var found = new ArrayList<NameHit>();
    var at = 0;
    while (at < sentence.size()) {
      var hit = longestAt(sentence, at, text, dictionary);
      hit.ifPresent(found::add);
      at = hit.map(h -> h.last() + 1).orElse(at + 1);
    }
    return found;
  }

  private static Optional<NameHit> longestAt(
      Sentence sentence, int first, String text, ActorDictionary dictionary) {
    var opening = sentence.token(first);
    if (!Character.isLetterOrDigit(opening.text().codePointAt(0))
        || !beginsName(opening.text(), dictionary)) {
      return Optional.empty();
    }
    var furthest = Math.min(sentence.size(), first + ActorDictionary.LONGEST_NAME);
    for (var last = furthest - 1; last >= first; last--) {
      var words = text.substring(opening.begin(), sentence.token(last).end());
      var entries = entries(words, dictionary);
      if (!entries.isEmpty() && !isCommonWord(sentence, first, last)) {
        return Optional.of(new NameHit(first, last, entries).withShipsName(sentence));
      }
    }
    return Optional.empty();
  }

  /** "USS" with the name behind it. */
  private NameHit withShipsName(Sentence sentence) {
    var end = last;
    while (entries.get(0).kind() == NameKind.SHIP
        && end + 1 < sentence.size()
        && sentence.token(end + 1).isName()) {
      end++;
    }
    return new NameHit(first, end, entries);
  }

  private static boolean beginsName(String word, ActorDictionary dictionary) {
    return dictionary.beginsName(word)
        || Capitals.isShouted(word) && dictionary.beginsName(Capitals.lowered(word));
  }

  /** What a name means; one that is set in capitals throughout is that in ordinary letters too. */
  private static List<DictionaryEntry> entries(String words, ActorDictionary dictionary) {
    var entries = dictionary.named(words);
    return entries.isEmpty() && Capitals.isShouted(words)
        ? dictionary.named(Capitals.lowered(words))
        : entries;
  }

  /** "us", "who", "chad" and the like are names only with a capital. */
  private static boolean isCommonWord(Sentence sentence, int first, int last) {
    return first == last
        && Character.isLowerCase(sentence.token(first).text().codePointAt(0))
        && !sentence.token(first).isNoun()
        && !sentence.token(first).isAdjective();
  }
}
