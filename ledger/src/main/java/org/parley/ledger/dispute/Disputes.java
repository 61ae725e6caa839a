package org.parley.ledger.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.ledger.arena.Rank;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.DisputeKind;
import org.parley.model.situation.Incident;
import org.parley.model.situation.TallyGroup;

/**
 * Finds every dispute in a situation, each question once, however often and in however many forms.
 */
public final class Disputes {
  private final List<Question> questions = new ArrayList<>();
  private final Map<String, List<Integer>> byDocument = new HashMap<>();

  private Disputes() {}

  /**
   * Finds disputes.
   *
   * @param incidents with all accounts
   * @param ceasefires with their lives
   * @param tallies in groups
   * @return one for each question, in order of the time that they are about
   */
  public static List<Dispute> in(
      Collection<Incident> incidents,
      Collection<Ceasefire> ceasefires,
      Collection<TallyGroup> tallies) {
    var disputes = new Disputes();
    Stream.of(
            incidents.stream().flatMap(Denials::in),
            ceasefires.stream().flatMap(MutualAccusations::in),
            incidents.stream().flatMap(MutualAccusations::in),
            MutualAccusations.among(incidents),
            tallies.stream().flatMap(CountDisputes::in),
            ControlDisputes.among(incidents),
            ceasefires.stream().flatMap(StateDisputes::in))
        .flatMap(found -> found)
        .filter(Question::isBetweenParties)
        .forEachOrdered(disputes::ask);
    return disputes.questions.stream()
        .map(Question::toDispute)
        .sorted(Comparator.comparing(Rank::of))
        .toList();
  }

  private void ask(Question question) {
    for (var i : nearby(question)) {
      var asked = questions.get(i);
      if (asked.isSameAs(question)) {
        questions.set(i, asked.with(question));
        index(i);
        return;
      }
      if (question.kind() == DisputeKind.STATE
          && asked.kind() == DisputeKind.DENIAL
          && question.isAnotherFormOf(asked)) {
        return;
      }
    }
    questions.add(question);
    index(questions.size() - 1);
  }

  /** Questions that an article of this one tells as well; others cannot be the same. */
  private List<Integer> nearby(Question question) {
    var nearby = new HashSet<Integer>();
    for (var document : question.documents()) {
      nearby.addAll(byDocument.getOrDefault(document, List.of()));
    }
    nearby.addAll(byDocument.getOrDefault(question.subject(), List.of()));
    return nearby.stream().sorted().toList();
  }

  private void index(int i) {
    var question = questions.get(i);
    byDocument.computeIfAbsent(question.subject(), key -> new ArrayList<>()).add(i);
    question
        .documents()
        .forEach(document -> byDocument.computeIfAbsent(document, key -> new ArrayList<>()).add(i));
  }
}
