package org.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Our way through the parser's model gives what the library's own gives, arc by arc. */
class ArcStandardTest {
  private static final List<String> TEXTS =
      List.of(
          "The army shelled two villages near Goma on Monday, killing at least five people.",
          "The villages were shelled by rebels, who have been accused of breaking the truce.",
          "Had the ministry not said so? \"We will never leave,\" it added; nobody answered.",
          "That the bridge was blown up was denied by both sides.",
          "Azerbaijan's defence ministry said Armenian forces fired at its positions.",
          "Talks",
          "Xqzt blorped 3,141.59 frimbles :-) at https://example.org (sic).",
          "In the north, where clashes between the two groups had been reported since Friday and"
              + " where aid convoys could not pass, the ceasefire that mediators from three"
              + " countries had announced a day earlier was said to be holding.");

  @Test
  void givesWhatTheLibraryGives() {
    var ours = CoreNlpParser.load();
    var theirs = CoreNlpParser.loadOriginal();
    assertThat(TEXTS)
        .allSatisfy(text -> assertThat(arcs(ours, text)).isEqualTo(arcs(theirs, text)));
  }

  private static List<String> arcs(Parser parser, String text) {
    return parser.parse(text).stream().map(ArcStandardTest::arcs).toList();
  }

  private static String arcs(Sentence sentence) {
    var graph = sentence.graph();
    var arcs = new StringBuilder();
    for (var token : sentence.tokens()) {
      arcs.append(token.text()).append('>').append(graph.head(token.index()));
      arcs.append(graph.relation(token.index())).append(' ');
    }
    return arcs.toString();
  }
}
