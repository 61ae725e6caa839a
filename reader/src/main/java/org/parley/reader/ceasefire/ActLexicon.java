package org.parley.reader.ceasefire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.reader.Resources;
import org.parley.reader.event.Factuality;
import org.parley.reader.event.Predicate;
import org.parley.reader.event.PredicateSpotter;

/** What can be done to a truce, and what kinds of truces there are, in words. */
final class ActLexicon {
  private final Map<Predicate, List<ActRule>> rules;
  private final PredicateSpotter spotter;
  private final Map<String, String> kinds;
  private final Factuality factuality;

  private ActLexicon(List<ActRule> rules, List<KindRow> kinds) {
    this.rules = rules.stream().collect(Collectors.groupingBy(ActRule::predicate));
    this.spotter = new PredicateSpotter(this.rules.keySet());
    this.kinds = kinds.stream().collect(Collectors.toMap(KindRow::word, KindRow::kind));
    this.factuality = Factuality.load();
  }

  static ActLexicon load() {
    return new ActLexicon(
        Resources.list(ActLexicon.class, "acts.yml", ActRule.class),
        Resources.list(ActLexicon.class, "kinds.yml", KindRow.class));
  }

  private record KindRow(@JsonProperty("word") String word, @JsonProperty("kind") String kind) {}

  /** The predicates that stand at a token, those of more words first. */
  List<Predicate> at(Sentence sentence, int token) {
    return spotter.at(sentence, sentence.token(token));
  }

  /** The rows of a predicate in the order of the file. */
  List<ActRule> rules(Predicate predicate) {
    return rules.getOrDefault(predicate, List.of());
  }

  /** The kind of truce that a word beside it tells. */
  Optional<String> kind(Token word) {
    return Optional.ofNullable(kinds.get(word.lemma().toLowerCase(Locale.ROOT)));
  }

  Factuality factuality() {
    return factuality;
  }
}
