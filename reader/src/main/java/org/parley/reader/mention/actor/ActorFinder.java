package org.parley.reader.mention.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.language.Sentence;

/**
 * Finds the noun phrases that stand for actors and codes those whose own words tell: names of the
 * dictionary ("the Taliban"), roles with an owner ("Armenia's defence minister", "Houthi rebels",
 * "spokesman of the Turkish army"). It reads tokens and tags only, no dependency graph.
 */
public final class ActorFinder {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

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
    return find(sentences, text, published, false);
  }

  /** The same for a phrase without a document around it. */
  List<ActorCandidate> findAlone(
      List<Sentence> sentences, String text, Optional<LocalDate> published) {
    return find(sentences, text, published, true);
  }

  private List<ActorCandidate> find(
      List<Sentence> sentences, String text, Optional<LocalDate> published, boolean alone) {
    var names = sentences.stream().map(s -> NameHit.of(s, text, dictionary)).toList();
    var meanings = new Meanings(names, published, alone);
    var found = new ArrayList<ActorCandidate>();
    for (var sentence : sentences) {
      var inSentence = names.get(sentence.index());
      var phrases =
          NounPhrase.of(sentence, units(sentence, inSentence)).stream()
              .map(p -> new PhraseReader(sentence, p, inSentence, meanings, dictionary).read())
              .toList();
      found.addAll(OwnerPhrases.join(sentence, phrases));
    }
    return List.copyOf(found);
  }

  private List<NounPhrase.Unit> units(Sentence sentence, List<NameHit> names) {
    var units = new ArrayList<>(PhraseRoles.linked(sentence, dictionary));
    for (var name : names) {
      if (name.last() > name.first()) {
        units.add(new NounPhrase.Unit(name.first(), name.last()));
      }
    }
    return units;
  }

  /** The same words, the names of states, peoples and capitals among them spelt right. */
  String mended(String phrase) {
    return WORD.matcher(phrase)
        .replaceAll(m -> Matcher.quoteReplacement(dictionary.mended(m.group())));
  }
}
