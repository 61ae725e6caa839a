package org.parley.bench.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireAct;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Interval;

/** A truce between the sides of a war, and what has become of it until today. */
final class Truce {
  private static final int LONGEST = 45;

  private final List<Actor> sides;
  private final LocalDate agreed;
  private final LocalDate end;
  private final List<CeasefireAct> acts = new ArrayList<>();

  private Truce(LocalDate offered, LocalDate end, List<Actor> sides) {
    this.sides = sides;
    this.agreed = offered.plusDays(1);
    this.end = end;
    acts.add(act(ActKind.OFFER, sides.subList(0, 1), List.of(), offered));
  }

  static Truce offered(LocalDate day, Random random, List<Actor> sides) {
    return new Truce(day, day.plusDays(3L + random.nextInt(LONGEST)), sides);
  }

  boolean isOver(LocalDate day) {
    return day.isAfter(end);
  }

  /** What becomes of it on one more day. */
  void dawn(LocalDate day, Random random) {
    var side = sides.get(random.nextInt(2));
    var other = sides.get(side.equals(sides.get(0)) ? 1 : 0);
    if (day.equals(agreed)) {
      acts.add(act(ActKind.AGREE, sides, List.of(), day));
      acts.add(act(ActKind.EFFECTIVE, sides, List.of(), day.plusDays(1)));
    } else if (day.equals(end)) {
      acts.add(act(ActKind.END, List.of(), List.of(), day));
    } else if (day.isAfter(agreed) && day.isBefore(end) && random.nextInt(3) == 0) {
      acts.add(act(ActKind.VIOLATION, List.of(side), List.of(other), day));
    } else if (day.isAfter(agreed) && day.isBefore(end) && random.nextInt(5) == 0) {
      acts.add(act(ActKind.HOLD, List.of(), List.of(side), day));
    }
  }

  private static CeasefireAct act(
      ActKind kind, List<Actor> by, List<Actor> speakers, LocalDate day) {
    return new CeasefireAct(
        kind, by, List.of(), Optional.of(Interval.of(day)), speakers, List.of(), Optional.empty());
  }

  /** As one article tells it: how it began, perhaps, and the last that became of it. */
  CeasefireReport told(String id, Wording wording) {
    var told = new ArrayList<CeasefireAct>();
    for (var i = 0; i < acts.size(); i++) {
      if (i >= acts.size() - 2 || i < 2 && !wording.oneIn(3)) {
        told.add(worded(acts.get(i), wording));
      }
    }
    return new CeasefireReport(id, sides, List.of(), told);
  }

  private static CeasefireAct worded(CeasefireAct act, Wording wording) {
    return new CeasefireAct(
        act.act(),
        act.by(),
        act.kind(),
        wording.oneIn(6) ? Optional.empty() : act.when(),
        act.speakers(),
        List.of(wording.span(act.act().code() + " truce")),
        act.because());
  }
}
