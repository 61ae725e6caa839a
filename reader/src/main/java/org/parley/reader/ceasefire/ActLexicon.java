package org.parley.reader.ceasefire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.reading.ActKind;
import org.parley.reader.Resources;
import org.parley.reader.event.Factuality;
import org.parley.reader.event.Predicate;
import org.parley.reader.event.PredicateSpotter;

/** What can be done to a truce, and what kinds of truces there are, in words. */
final class ActLexicon {
  private static final Set<ActKind> OF_LATER =
      Set.of(
          ActKind.EXTEND,
          ActKind.SUSPEND,
          ActKind.END,
          ActKind.VIOLATION,
          ActKind.REJECT,
          ActKind.MONITOR);

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

  /** Whether a verb does something to a truce that is there already, such as to end or to extend it. */
  boolean isOfLater(Sentence sentence, int verb) {
    return at(sentence, verb).stream()
        .flatMap(predicate -> rules(predicate).stream())
        .findFirst()
        .filter(rule -> OF_LATER.contains(rule.act()))
        .isPresent();
  }

  /** The kind of truce that a word beside it tells. */
  Optional<String> kind(Token word) {
    return Optional.ofNullable(kinds.get(word.lemma().toLowerCase(Locale.ROOT)));
  }

  Factuality factuality() {
    return factuality;
  }
}
