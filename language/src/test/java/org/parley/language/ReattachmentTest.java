package org.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a parser got wrong is mended; the rest stays. A sentence is written word/tag/head/relation,
 * heads counted from 1 and 0 for the root.
 */
class ReattachmentTest {
  private static final Map<String, String> LEMMAS =
      Map.of("resumed", "resume", "accused", "accuse", "said", "say");

  private static DependencyGraph mended(String sentence) {
    var rows = Stream.of(sentence.split(" ")).map(row -> row.split("/")).toList();
    var tokens = new ArrayList<Token>();
    var heads = new int[rows.size()];
    var relations = new String[rows.size()];
    for (var row : rows) {
      var at = tokens.size();
      var lemma = LEMMAS.getOrDefault(row[0], row[0]);
      tokens.add(new Token(at, 10 * at, 10 * at + 9, row[0], lemma, row[1]));
      heads[at] = Integer.parseInt(row[2]) - 1;
      relations[at] = row[3];
    }
    return Reattachment.graph(tokens, heads, relations);
  }

  private static String arc(DependencyGraph graph, int token) {
    return graph.relation(token) + " of " + (graph.head(token) + 1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "a subject read as a phrase;Guns/NNS/2/nsubj fired/VBD/0/root as/IN/5/case the/DT/5/det"
            + " deadline/NN/2/obl approached/VBD/2/dep;5;nsubj of 6;6;advcl of 2",
        "a verb hung on its object;Groups/NNS/3/nmod claimed/VBD/3/amod responsibility/NN/0/root"
            + ";3;obj of 2;1;nsubj of 2",
        "a participle hung on its object;They/PRP/2/nsubj resumed/VBD/0/root firing/VBG/4/amod"
            + " rockets/NNS/2/obj;3;xcomp of 2;4;obj of 3",
        "a participle read as the verb;Talks/NNS/2/nsubj hosted/VBN/0/root by/IN/4/case"
            + " Oman/NNP/2/obl ended/VBD/2/dep;1;nsubj of 5;2;acl of 1",
        "a verb read as a description;Oman/NNP/0/root announced/VBD/1/acl talks/NNS/2/obj"
            + ";1;nsubj of 2;2;root of 0",
        "a verb joined to a noun;Peru/NNP/2/nsubj rejects/VBZ/0/root the/DT/4/det claim/NN/2/obj"
            + " and/CC/6/cc says/VBZ/4/conj;6;conj of 2;4;obj of 2",
        "a day read as who acts;Rebels/NNS/2/nsubj offered/VBD/0/root on/IN/6/mark"
            + " Monday/NNP/6/nsubj to/TO/6/mark leave/VB/2/advcl;4;obl of 2;6;xcomp of 2",
        "a verb joined to an infinitive;They/PRP/2/nsubj offered/VBD/0/root to/TO/4/mark"
            + " leave/VB/2/xcomp and/CC/6/cc called/VBN/4/conj;6;conj of 2;4;xcomp of 2",
        "a deed read as what kind of people;Peru/NNP/2/nsubj accused/VBD/0/root rebels/NNS/2/obj"
            + " of/IN/6/case killing/VBG/6/amod villagers/NNS/2/nmod;5;advcl of 2;6;obj of 5",
        "a speaker read as a name of the wounded;They/PRP/2/nsubj fired/VBD/0/root ,/,/2/punct"
            + " wounding/VBG/8/dep people/NNS/8/nsubj ,/,/5/punct Diaz/NNP/5/appos"
            + " said/VBD/2/parataxis;5;obj of 4;7;nsubj of 8",
        "an army beside forces;The/DT/2/det army/NN/5/compound and/CC/4/cc Tigray/NNP/2/conj"
            + " forces/NNS/6/nsubj met/VBD/0/root;2;nsubj of 6;5;conj of 2",
        "a subject joined to an earlier verb;They/PRP/2/nsubj fired/VBD/0/root ,/,/2/punct"
            + " residents/NNS/2/conj and/CC/7/cc police/NNS/7/nsubj said/VBD/2/conj"
            + ";4;nsubj of 7;6;conj of 4"
      })
  void isMended(String kind, String sentence, int one, String itsArc, int other, String otherArc) {
    var graph = mended(sentence);
    assertThat(arc(graph, one - 1)).isEqualTo(itsArc);
    assertThat(arc(graph, other - 1)).isEqualTo(otherArc);
  }

  @Test
  void aPhraseWithAnotherPrepositionIsNoSubject() {
    var graph =
        mended("Guns/NNS/2/nsubj fired/VBD/0/root in/IN/4/case Goma/NNP/2/obl stopped/VBD/2/dep");
    assertThat(arc(graph, 3)).isEqualTo("obl of 2");
  }

  @Test
  void theParserGivesTheMendedGraph() {
    var sentence =
        CoreNlpParser.load()
            .parse("Aid convoys left the port as clashes with the army continued.")
            .get(0);
    assertThat(sentence.graph().children(10, "nsubj")).containsExactly(6);
  }
}
