package org.parley.reader.tally;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Set;
import org.parley.reader.Resources;

/**
 * The word classes of words.yml, lemmas or forms in lower case.
 *
 * @param people nouns for human beings
 * @param anybody nouns for human beings that say nothing of who they are
 * @param links words that stand between the counted and what became of them: "were reportedly"
 * @param joints words that join one count to the next: "and", "including"
 * @param parts words behind which a part of a count stands
 * @param rises verbs and prepositions between a total and its number
 * @param added words by which a number is on top of an earlier one
 * @param soFar words of a running total
 * @param counts verbs whose subject gives a number
 * @param conflicts nouns for a war or a campaign
 * @param wars those that last for months or years
 * @param begins verbs by which a war begins
 * @param lasts verbs by which it goes on
 * @param risings phrases by which rebels begin one
 */
record TallyWords(
    Set<String> people,
    Set<String> anybody,
    Set<String> links,
    Set<String> joints,
    Set<String> parts,
    Set<String> rises,
    Set<String> added,
    Set<String> soFar,
    Set<String> counts,
    Set<String> conflicts,
    Set<String> wars,
    Set<String> begins,
    Set<String> lasts,
    Set<String> risings) {

  static TallyWords load() {
    return Resources.read(TallyWords.class, "words.yml", new TypeReference<TallyWords>() {});
  }
}
