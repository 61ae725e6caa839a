package org.parley.ledger.dispute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.ledger.likeness.Parties;
import org.parley.ledger.likeness.Times;
import org.parley.model.situation.Count;
import org.parley.model.situation.DisputeKind;
import org.parley.model.situation.Side;
import org.parley.model.situation.SpeakerCount;
import org.parley.model.situation.TallyGroup;

/** Two speakers' numbers for one thing and time have no number in common. */
final class CountDisputes {
  private CountDisputes() {}

  static Stream<Question> in(TallyGroup group) {
    var questions = new ArrayList<Question>();
    var counts = group.counts();
    for (var i = 0; i < counts.size(); i++) {
      for (var j = i + 1; j < counts.size(); j++) {
        var a = latest(counts.get(i));
        var b = latest(counts.get(j));
        if (areApart(a, b) && isSameTime(a, b)) {
          questions.add(question(group, counts.get(i), counts.get(j)));
        }
      }
    }
    return questions.stream();
  }

  private static Count latest(SpeakerCount count) {
    return count.history().get(count.history().size() - 1);
  }

  private static boolean areApart(Count a, Count b) {
    return isBelow(a, b) || isBelow(b, a);
  }

  private static boolean isBelow(Count a, Count b) {
    return a.high().isPresent()
        && b.low().isPresent()
        && a.high().get().compareTo(b.low().get()) < 0;
  }

  private static boolean isSameTime(Count a, Count b) {
    return a.when().isEmpty()
        || b.when().isEmpty()
        || Times.overlap(a.when().get(), b.when().get()) >= 0.5;
  }

  private static Question question(TallyGroup group, SpeakerCount a, SpeakerCount b) {
    return new Question(
        DisputeKind.COUNT,
        group.id(),
        "how many " + group.kind().code() + " of " + Phrases.codes(group.who()),
        latest(a).when().or(() -> latest(b).when()),
        side(a),
        side(b),
        Parties.union(group.who(), group.by()),
        List.of());
  }

  private static Side side(SpeakerCount count) {
    var last = latest(count);
    return new Side(count.speakers(), number(last), List.of(), List.of(last.source().document()));
  }

  private static String number(Count count) {
    var low = count.low().map(BigDecimal::toPlainString);
    var high = count.high().map(BigDecimal::toPlainString);
    if (low.isPresent() && high.isPresent()) {
      return low.equals(high) ? low.get() : low.get() + " to " + high.get();
    }
    return low.map("at least "::concat).or(() -> high.map("up to "::concat)).orElse("some");
  }
}
