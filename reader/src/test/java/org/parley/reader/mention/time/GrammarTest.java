package org.parley.reader.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the grammar reads its own phrases, and has the parts that it builds from. */
class GrammarTest {
  private static final Optional<LocalDate> THURSDAY = Optional.of(LocalDate.of(2022, 9, 15));

  @TestFactory
  Stream<DynamicTest> everyRuleReadsItsPhrases() {
    return Grammar.load().rules().stream()
        .flatMap(rule -> rule.reads().entrySet().stream().map(read -> test(rule, read)));
  }

  private static DynamicTest test(Rule rule, Map.Entry<String, String> read) {
    return DynamicTest.dynamicTest(rule.name() + ": " + read.getKey(), () -> check(rule, read));
  }

  private static void check(Rule rule, Map.Entry<String, String> read) {
    var lead = rule.after().stream().findFirst().orElse("during");
    var text = "Shots were fired " + lead + " " + read.getKey() + tail(rule) + ".";
    var values =
        TimesRead.of(text, THURSDAY).stream()
            .filter(m -> TimesRead.wordsOf(text, m).equals(read.getKey()))
            .map(TimeMention::value)
            .toList();
    var expected = read.getValue().isEmpty() ? Stream.<String>of() : Stream.of(read.getValue());
    assertThat(values).as(text).containsExactlyElementsOf(expected.toList());
  }

  private static String tail(Rule rule) {
    return rule.before().stream().findFirst().map(word -> " " + word).orElse("");
  }

  @Test
  void everyRuleIsAskedForOrStandsInTheText() {
    var rules = Grammar.load().rules();
    var asked =
        rules.stream()
            .flatMap(rule -> rule.form().places().stream())
            .flatMap(place -> place.options().stream())
            .toList();
    assertThat(rules)
        .extracting(Rule::name)
        .allMatch(name -> Grammar.WHOLE.contains(name) || asked.contains(name));
  }
}
