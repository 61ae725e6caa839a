package org.parley.ledger.incident;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.parley.ledger.likeness.Days;
import org.parley.ledger.likeness.Parties;
import org.parley.ledger.likeness.Places;
import org.parley.ledger.likeness.Times;
import org.parley.ledger.likeness.Words;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Place;
import org.parley.model.situation.Clue;

/**
 * Weighs whether two events of two articles are one occurrence: a sum of clues, each with its
 * weight and its reason, after the record linkage of Fellegi and Sunter (1969). The weights are
 * rounded log-odds set by hand on annotated series; {@link #SAME} is what their sum must reach.
 */
final class Evidence {
  /** The sum from which on two events are taken for one occurrence. */
  static final double SAME = 4.5;

  /** Weight of what cannot be, whatever else agrees. */
  private static final double IMPOSSIBLE = -20;

  private static final double SAME_PARTIES = 0.99;
  private static final double SOME_PARTIES = 0.66;
  private static final double HALF_THE_PARTIES = 0.5;

  /** Days within which articles tell the same news. */
  private static final int SAME_NEWS = 3;

  /** Days after which two articles without a date are hardly of one occurrence. */
  private static final int OLD_NEWS = 14;

  /** Centres nearer than this are one place, in kilometres: the "near" of UCDP GED. */
  private static final double NEAR_KM = 25;

  /** Centres farther than this are two places, in kilometres, unless one is a wide region. */
  private static final double FAR_KM = 100;

  private final Mention a;
  private final Mention b;
  private final boolean explained;
  private final List<Clue> clues = new ArrayList<>();
  private double sum;

  private Evidence(Mention a, Mention b, boolean explained) {
    this.a = a;
    this.b = b;
    this.explained = explained;
  }

  /** What there is on two mentions, with the reasons. */
  static Evidence explained(Mention a, Mention b) {
    return new Evidence(a, b, true).weigh();
  }

  /** The clues, in a fixed order; after one that cannot be, no more. */
  List<Clue> clues() {
    return Collections.unmodifiableList(clues);
  }

  /** The sum of their weights. */
  double sum() {
    return sum;
  }

  /** The sum of the clues, without their reasons. */
  static double score(Mention a, Mention b) {
    return new Evidence(a, b, false).weigh().sum;
  }

  /** The cheap and decisive comparisons come first: most pairs are of two occurrences. */
  private Evidence weigh() {
    type();
    if (isPossible()) {
      time();
    }
    if (isPossible()) {
      parties();
    }
    if (isPossible()) {
      place();
      words();
      modes();
      speakers();
      truce();
    }
    return this;
  }

  private boolean isPossible() {
    return sum > IMPOSSIBLE / 2;
  }

  private void add(String about, double weight, Supplier<String> why) {
    sum += weight;
    if (explained && weight != 0) {
      clues.add(new Clue(about, weight, why.get()));
    }
  }

  private void type() {
    var x = a.event().type();
    var y = b.event().type();
    if (x == y) {
      add("type", 1, () -> x + " in both");
    } else if (!Types.neighbours(x, y)) {
      add("type", IMPOSSIBLE, () -> x + " and " + y);
    }
  }

  private void parties() {
    if (a.isMutual() || b.isMutual()) {
      together();
      return;
    }
    var actors = Parties.overlapOfDistinct(a.actors(), b.actors());
    var recipients = actors < HALF_THE_PARTIES ? 0 : recipients();
    var weight = weightOfParties(actors, recipients);
    if (weight <= IMPOSSIBLE && isOtherSidesAccount()) {
      add("parties", 1, () -> "each side names the other as author");
    } else {
      add("parties", weight, () -> "actors " + show(actors) + ", recipients " + show(recipients));
    }
  }

  private void together() {
    var overlap = Parties.overlapOfDistinct(a.everybody(), b.everybody());
    add("parties", weightOfParties(overlap, overlap), () -> "together: " + show(overlap));
    if (a.isViolent() && a.isMutual() != b.isMutual() && !a.isEpisode() && !b.isEpisode()) {
      add("parties", -1.5, () -> "a fight beside one side's deed");
    }
  }

  /** An article that leaves the recipient out neither agrees nor disagrees. */
  private double recipients() {
    var x = a.recipients();
    var y = b.recipients();
    if (x.isEmpty() || y.isEmpty()) {
      return SOME_PARTIES;
    }
    var overlap = Parties.overlapOfDistinct(x, y);
    return overlap == 0 && isStruckFromOutside() ? SOME_PARTIES : overlap;
  }

  /** An attack from abroad on a country, and on the movement that holds it, may be one attack. */
  private boolean isStruckFromOutside() {
    return a.recipientPlaces().equals(b.recipientPlaces())
        && Collections.disjoint(a.recipientPlaces(), a.actorPlaces())
        && Collections.disjoint(b.recipientPlaces(), b.actorPlaces());
  }

  private static double weightOfParties(double first, double second) {
    if (first >= SAME_PARTIES && second >= SAME_PARTIES) {
      return 2;
    }
    if (first < HALF_THE_PARTIES || second < HALF_THE_PARTIES) {
      return IMPOSSIBLE;
    }
    return first >= SOME_PARTIES && second >= SOME_PARTIES ? 1.5 : 0.5;
  }

  /** Whether author and victim are swapped, and each is the claim of the one who suffers it. */
  private boolean isOtherSidesAccount() {
    return a.isViolent()
        && b.isViolent()
        && a.isVictimsAccount()
        && b.isVictimsAccount()
        && isSame(a.actors(), b.recipients())
        && isSame(a.recipients(), b.actors());
  }

  private static boolean isSame(List<Actor> x, List<Actor> y) {
    return !x.isEmpty() && Parties.overlapOfDistinct(x, y) >= SAME_PARTIES;
  }

  private void time() {
    var x = a.days();
    var y = b.days();
    if (x.isPresent() && y.isPresent()) {
      if (a.isDated() && b.isDated()) {
        days(x.get(), y.get());
      } else if (a.isDated() || b.isDated()) {
        dayAndStretch(x.get(), y.get());
      } else {
        stretches(x.get(), y.get());
      }
    } else if (x.isEmpty() && y.isEmpty()) {
      news();
    } else {
      halfDated(x.isPresent() ? a : b, x.isPresent() ? b : a);
    }
  }

  private void days(Days x, Days y) {
    var gap = x.gap(y);
    if (gap == 0) {
      add("time", x.first() == y.first() ? 3 : 2, () -> "the same day: " + a.day());
    } else if (gap == 1) {
      add("time", oneDayApart(), () -> "one day apart");
    } else {
      add("time", sameTruceAct() ? -gap * 0.5 : IMPOSSIBLE, () -> gap + " days apart");
    }
  }

  /** What goes on may be told of two days; what is over in one is dated afresh by fresh news. */
  private double oneDayApart() {
    if (a.lasts()) {
      return 1.5;
    }
    return a.isFresh() && b.isFresh() ? -1.5 : -0.5;
  }

  private void dayAndStretch(Days x, Days y) {
    if (x.gap(y) > 0) {
      add("time", IMPOSSIBLE, () -> "at other times");
    } else {
      add("time", a.isViolent() ? -2 : 1, () -> "a day, and a stretch that holds it");
    }
  }

  private void stretches(Days x, Days y) {
    var overlap = x.overlap(y);
    if (overlap >= 0.5) {
      add("time", 3, () -> "the same stretch: " + show(overlap));
    } else if (overlap > 0) {
      add("time", 1, () -> "stretches that overlap");
    } else {
      add("time", IMPOSSIBLE, () -> "stretches apart");
    }
  }

  private void news() {
    var apart = Times.apart(a.told(), b.told());
    if (a.isEpisode() && b.isEpisode()) {
      return;
    }
    apart.ifPresent(
        days ->
            add(
                "time",
                days <= SAME_NEWS ? 1 : days <= OLD_NEWS ? 0 : -1.5,
                () -> "told " + days + " days apart, without a date"));
  }

  private void halfDated(Mention dated, Mention undated) {
    var when = dated.days().orElseThrow();
    if (undated.told().filter(told -> when.first() > told.toEpochDay() + 1).isPresent()) {
      add("time", IMPOSSIBLE, () -> "told before it happened");
    } else if (undated.isPlanned()
        && undated.told().filter(told -> when.last() < told.toEpochDay()).isPresent()) {
      add("time", IMPOSSIBLE, () -> "still to come after it happened");
    } else if (dated.isDated() && dated.isNews()) {
      var apart = Times.apart(undated.told(), dated.told());
      var far = apart.filter(days -> days <= SAME_NEWS).isEmpty();
      add("time", far ? -3 : 0, () -> "dated in one alone");
    } else if (dated.isEpisode() != undated.isEpisode() && !dated.isEpisode()) {
      add("time", -1, () -> "dated in one alone");
    }
  }

  private boolean sameTruceAct() {
    return !a.truceActs().isEmpty() && !Collections.disjoint(a.truceActs(), b.truceActs());
  }

  private void place() {
    var x = a.event().where();
    var y = b.event().where();
    if (x.isPresent() && y.isPresent()) {
      place(x.get(), y.get());
    }
  }

  private void place(Place x, Place y) {
    if (a.isWhere(b)) {
      add("place", Places.isWide(x) ? 0.5 : 1, () -> "both in " + x.name());
    } else {
      add("place", weightOfDistance(x, y), () -> x.name() + " and " + y.name());
    }
  }

  private static double weightOfDistance(Place x, Place y) {
    var km = Places.km(x, y);
    var near = km.filter(distance -> distance <= NEAR_KM).isPresent();
    if (Places.isClose(x) && Places.isClose(y)) {
      return near ? -2 : -4;
    }
    if (near) {
      return 0;
    }
    if (x.country().isPresent() && y.country().isPresent() && !x.country().equals(y.country())) {
      return -3;
    }
    if (km.filter(distance -> distance > FAR_KM).isEmpty()) {
      return 0;
    }
    return Places.isWide(x) || Places.isWide(y) ? -0.5 : -3;
  }

  private void words() {
    if (a.words().isEmpty() || b.words().isEmpty()) {
      return;
    }
    if (isSameStretch()) {
      add("words", 2, () -> "both name a stretch of war");
    } else if (a.words().equals(b.words())) {
      add("words", 2, () -> "the same words");
    } else if (haveWordsInCommon()) {
      add("words", 1.5, () -> "words in common");
    } else {
      add("words", -0.5, () -> "other words");
    }
    var x = a.numbers();
    var y = b.numbers();
    if (!x.isEmpty() && !y.isEmpty() && Collections.disjoint(x, y)) {
      add("tally", -1.5, () -> String.join(" ", x) + " and " + String.join(" ", y));
    }
  }

  private boolean isSameStretch() {
    return a.isEpisode() == b.isEpisode()
        && a.namesEpisode()
        && b.namesEpisode()
        && (a.isEpisode() || haveWordsInCommon());
  }

  private boolean haveWordsInCommon() {
    return Words.meet(a.plainWords(), b.plainWords());
  }

  /** A mode in common is often the word in common, told by the codebook: it counts once. */
  private void modes() {
    var x = a.event().mode();
    var y = b.event().mode();
    if (x.isEmpty() || y.isEmpty()) {
      return;
    }
    if (Collections.disjoint(x, y)) {
      add("mode", -1, this::modesOfBoth);
    } else if (!haveWordsInCommon()) {
      add("mode", 0.5, this::modesOfBoth);
    }
  }

  private String modesOfBoth() {
    return String.join(", ", a.event().mode()) + "; " + String.join(", ", b.event().mode());
  }

  private void speakers() {
    if (a.isEpisode() && a.event().speakers().isEmpty() != b.event().speakers().isEmpty()) {
      add("speakers", -1, () -> "a publisher's own words beside somebody's claim");
    }
  }

  private void truce() {
    if (sameTruceAct()) {
      add("truce", 4, () -> "the same act of one truce");
    } else if (!a.truceActs().isEmpty() && !b.truceActs().isEmpty()) {
      add("truce", -3, () -> "different acts of truces");
    }
  }

  private static String show(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
