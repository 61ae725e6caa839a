package org.parley.reader.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Status;
import org.parley.reader.Resources;

/**
 * The valency lexicon: for each predicate its senses, with the grammatical slot of each role. One
 * file a PLOVER type in {@code lexicon/}; how an entry is written stands in CONTRIBUTING.md.
 */
public final class Lexicon {
  private static final String VERB_ACTOR = "nsubj";
  private static final String VERB_RECIPIENT = "obj";
  private static final String NOUN_ACTOR = "nmod:by|poss|compound";
  private static final String NOUN_RECIPIENT = "nmod:on|nmod:against|nmod:of";

  private final Map<Predicate, List<Sense>> senses = new HashMap<>();
  private final Map<String, List<LightVerb>> lightVerbs = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();

  private Lexicon() {}

  /** Loads the lexicon that travels with Parley. */
  public static Lexicon load() {
    var lexicon = new Lexicon();
    for (var type : EventType.values()) {
      var file = type.name().toLowerCase(Locale.ROOT) + ".yml";
      var rows = Resources.list(Lexicon.class, "lexicon/" + file, Row.class);
      for (var at = 0; at < rows.size(); at++) {
        lexicon.add(rows.get(at), at + 1);
      }
    }
    for (var file : List.of("lexicon/classes.yml", "lexicon/classes-b.yml")) {
      Resources.read(Lexicon.class, file, new TypeReference<Map<String, List<String>>>() {})
          .forEach((name, words) -> lexicon.classes.put(name, new HashSet<>(words)));
    }
    Resources.list(Lexicon.class, "lexicon/lightverbs.yml", LightVerbRow.class)
        .forEach(lexicon::add);
    return lexicon;
  }

  /** The senses of a predicate; empty when it tells no event. */
  List<Sense> senses(Predicate predicate) {
    return senses.getOrDefault(predicate, List.of());
  }

  /** Every predicate of the lexicon. */
  Set<Predicate> predicates() {
    return Collections.unmodifiableSet(senses.keySet());
  }

  /** The support verbs whose first word is this. */
  List<LightVerb> lightVerbs(String firstWord) {
    return lightVerbs.getOrDefault(firstWord, List.of());
  }

  /** The lemmas of a word class; empty for a class that other layers answer. */
  Set<String> wordClass(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  /** How many senses it has. */
  public int size() {
    return senses.values().stream().mapToInt(List::size).sum();
  }

  /** The sentences by which each entry proves itself. */
  public List<Example> examples() {
    return List.copyOf(examples);
  }

  /**
   * A sentence of an entry.
   *
   * @param sense the entry, as {@link Sense#name}
   * @param type its PLOVER type
   * @param sentence the sentence
   * @param expected actors and recipients it must give; empty if the entry must leave the sentence
   */
  public record Example(String sense, EventType type, String sentence, Optional<String> expected) {}

  private void add(Row row, int number) {
    var sense = row.sense(number);
    if (row.reads().isEmpty() || row.leaves().isEmpty()) {
      throw new IllegalStateException(
          "Lexicon entry " + sense.name() + " has no sentence of its own");
    }
    senses.computeIfAbsent(sense.predicate(), key -> new ArrayList<>()).add(sense);
    row.reads()
        .forEach(
            (s, codes) ->
                examples.add(new Example(sense.name(), sense.event(), s, Optional.of(codes))));
    row.leaves()
        .forEach(s -> examples.add(new Example(sense.name(), sense.event(), s, Optional.empty())));
  }

  private void add(LightVerbRow row) {
    var verb =
        new LightVerb(
            row.verb(),
            Slot.alternatives(row.noun().orElse("obj")),
            Slot.alternatives(row.actor().orElse("none")),
            Slot.alternatives(row.recipient().orElse("none")),
            row.mutual(),
            row.status());
    var first = row.verb().split("_", 2)[0];
    lightVerbs.computeIfAbsent(first, key -> new ArrayList<>()).add(verb);
    lightVerbs.get(first).sort((a, b) -> Integer.compare(b.words().length(), a.words().length()));
  }

  private static List<Constraint> constraints(Map<String, String> written) {
    return written.entrySet().stream().map(e -> Constraint.of(e.getKey(), e.getValue())).toList();
  }

  private static <K, V> Map<K, V> orEmpty(@Nullable Map<K, V> map) {
    return map == null ? Map.of() : map;
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** A row of one of the files by type. */
  record Row(
      String predicate,
      EventType event,
      List<String> mode,
      Optional<String> actor,
      Optional<String> recipient,
      boolean mutual,
      Map<String, String> needs,
      Map<String, String> not,
      Optional<String> content,
      Optional<String> control,
      Optional<Boolean> factual,
      Optional<Status> status,
      Map<String, String> reads,
      List<String> leaves) {
    Row {
      mode = orEmpty(mode);
      needs = orEmpty(needs);
      not = orEmpty(not);
      reads = orEmpty(reads);
      leaves = orEmpty(leaves);
    }

    Sense sense(int number) {
      var word = Predicate.of(predicate);
      var isNoun = word.part() == 'n';
      return new Sense(
          word,
          event,
          mode,
          Slot.alternatives(actor.orElse(isNoun ? NOUN_ACTOR : VERB_ACTOR)),
          Slot.alternatives(recipient.orElse(isNoun ? NOUN_RECIPIENT : VERB_RECIPIENT)),
          mutual,
          constraints(needs),
          constraints(not),
          Slot.alternatives(content.orElse("none")),
          control.filter("recipient"::equals).isPresent()
              ? Sense.Control.RECIPIENT
              : Sense.Control.ACTOR,
          factual,
          status,
          number);
    }
  }

  /** A row of lightverbs.yml. */
  record LightVerbRow(
      @JsonProperty("verb") String verb,
      Optional<String> noun,
      Optional<String> actor,
      Optional<String> recipient,
      boolean mutual,
      Optional<Status> status) {}
}
