package org.parley.reader.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Moment;

/** What a time expression says, before one knows when and in which tense it was said. */
sealed interface Meaning {
  /** What it means in this setting. */
  Denotation in(Setting setting);

  /** A time of a day that may be told by other words. */
  sealed interface OfDay extends Meaning {
    /** The day, if it is told. */
    Optional<Meaning> day();
  }

  /** A stretch of the calendar that is fully told: {@code 5 May 2021}. */
  record Fixed(Period period) implements Meaning {
    @Override
    public Denotation in(Setting setting) {
      return Denotation.of(period);
    }
  }

  /** A month or one of its days, with the year told by other words or not at all. */
  record MonthDay(Month month, Optional<Integer> day, Optional<Meaning> year, Bearing bearing)
      implements Meaning {
    @Override
    public Denotation in(Setting setting) {
      return Recurrence.choose(this::inYear, year, bearing, setting)
          .map(Denotation::of)
          .orElseGet(() -> Denotation.open(open()));
    }

    /** The same of a year. */
    MonthDay of(Meaning other) {
      return new MonthDay(month, day, Optional.of(other), bearing);
    }

    private Optional<Period> inYear(int year) {
      try {
        var first = LocalDate.of(year, month, day.orElse(1));
        return Optional.of((day.isPresent() ? Unit.DAY : Unit.MONTH).around(first));
      } catch (DateTimeException noSuchDay) {
        return Optional.empty();
      }
    }

    private String open() {
      var days = day.map(d -> String.format(Locale.ROOT, "-%02d", d)).orElse("");
      return String.format(Locale.ROOT, "XXXX-%02d%s", month.getValue(), days);
    }
  }

  /** A season. */
  record SeasonName(Season season, Optional<Meaning> year, Bearing bearing) implements Meaning {
    @Override
    public Denotation in(Setting setting) {
      return Recurrence.choose(y -> Optional.of(season.of(y)), year, bearing, setting)
          .map(Denotation::of)
          .orElseGet(() -> Denotation.open("XXXX-" + season));
    }
  }

  /** A quarter of a year. */
  record Quarter(int number, Optional<Meaning> year) implements Meaning {
    @Override
    public Denotation in(Setting setting) {
      return Recurrence.choose(this::inYear, year, Bearing.BARE, setting)
          .map(Denotation::of)
          .orElseGet(() -> Denotation.open("XXXX-Q" + number));
    }

    private Optional<Period> inYear(int year) {
      return Optional.of(Unit.QUARTER.around(LocalDate.of(year, number * 3, 1)));
    }
  }

  /** A day of the week. */
  record Weekday(DayOfWeek day, Bearing bearing) implements Meaning {
    @Override
    public Denotation in(Setting setting) {
      return date(setting)
          .map(Unit.DAY::around)
          .map(Denotation::of)
          .orElseGet(() -> Denotation.open("XXXX-WXX-" + day.getValue()));
    }

    /**
     * Past clauses look back, future ones ahead, as in Strötgen and Gertz (2013) for news; the day
     * of publication counts for both.
     */
    private Optional<LocalDate> date(Setting setting) {
      if (bearing == Bearing.THAT) {
        return setting.focus().map(f -> f.first().with(TemporalAdjusters.nextOrSame(day)));
      }
      var told = setting.focus().filter(period -> period.unit() == Unit.DAY);
      if (setting.narrative() && told.isPresent()) {
        return told.map(period -> period.first().with(TemporalAdjusters.nextOrSame(day)));
      }
      var ahead = setting.tense() == Tense.FUTURE;
      return setting
          .published()
          .map(
              today ->
                  today.with(
                      switch (bearing) {
                        case LAST, PREVIOUS -> TemporalAdjusters.previous(day);
                        case NEXT, FOLLOWING -> TemporalAdjusters.next(day);
                        case BARE, THIS, THAT ->
                            ahead
                                ? TemporalAdjusters.nextOrSame(day)
                                : TemporalAdjusters.previousOrSame(day);
                      }));
    }
  }

  /** A day of the week of last or next week. */
  record WeekdayOf(DayOfWeek day, Bearing week) implements Meaning {
    @Override
    public Denotation in(Setting setting) {
      return setting
          .pointed(Unit.WEEK, week)
          .map(period -> Unit.DAY.around(period.first().with(TemporalAdjusters.nextOrSame(day))))
          .map(Denotation::of)
          .orElseGet(() -> Denotation.open("XXXX-WXX-" + day.getValue()));
    }
  }

  /** This week, last year, the following day. */
  record Pointed(Unit unit, Bearing bearing) implements Meaning {
    @Override
    public Denotation in(Setting setting) {
      if (setting.narrative() && unit == Unit.DAY && bearing == Bearing.THIS) {
        return Denotation.open("PRESENT_REF");
      }
      return (unit == Unit.WEEKEND ? weekend(setting) : setting.pointed(unit, bearing))
          .map(Denotation::of)
          .orElseGet(this::open);
    }

    private Denotation open() {
      return Denotation.open(
          switch (bearing) {
            case LAST, PREVIOUS -> "PAST_REF";
            case NEXT, FOLLOWING -> "FUTURE_REF";
            default -> unit == Unit.DAY ? "XXXX-XX-XX" : "PRESENT_REF";
          });
    }

    /** The weekend at hand, else the one just over or, in a clause of the future, to come. */
    private Optional<Period> weekend(Setting setting) {
      var own = setting.pointed(Unit.WEEKEND, Bearing.THIS);
      var at = setting.published();
      if (own.isEmpty() || at.isEmpty() || bearing.looksBackInText()) {
        return setting.pointed(unit, bearing);
      }
      var isOn = own.get().holds(at.get());
      return switch (bearing) {
        case LAST -> Optional.of(own.get().plus(-1));
        case NEXT -> Optional.of(isOn ? own.get().plus(1) : own.get());
        default ->
            Optional.of(isOn || setting.tense() == Tense.FUTURE ? own.get() : own.get().plus(-1));
      };
    }
  }

  /** So many units before or after the day of publication or a time just named. */
  record Shifted(Unit unit, Optional<Integer> count, Direction direction) implements Meaning {
    @Override
    public Denotation in(Setting setting) {
      var anchor =
          direction.fromText()
              ? setting.focus().or(() -> setting.narrative() ? Optional.empty() : setting.day())
              : setting.published().map(Unit.DAY::around);
      if (count.isEmpty() || anchor.isEmpty() || !fits(anchor.get())) {
        return Denotation.open(direction.isBack() ? "PAST_REF" : "FUTURE_REF");
      }
      var steps = direction.isBack() ? -count.get() : count.get();
      try {
        return Denotation.of(unit(steps).around(unit.shift(anchor.get().first(), steps)));
      } catch (DateTimeException beyondTheCalendar) {
        return Denotation.open(direction.isBack() ? "PAST_REF" : "FUTURE_REF");
      }
    }

    private boolean fits(Period anchor) {
      return unit.compareTo(anchor.unit()) >= 0 && !unit.isOfClock();
    }

    /** "A week ago" names a day, "three weeks ago" a week. */
    private Unit unit(int steps) {
      return unit == Unit.WEEK && Math.abs(steps) == 1 ? Unit.DAY : unit;
    }
  }

  /** Early, mid, late: a part of a stretch, with the value of the whole. */
  record Part(Meaning whole, Phase phase) implements Meaning {
    @Override
    public Denotation in(Setting setting) {
      var known = whole.in(phase == Phase.EARLIER ? setting.with(Tense.PAST) : setting);
      return new Denotation(
          known.value(),
          known.period().map(period -> phase.of(period, setting.published())),
          known.period());
    }
  }

  /** The last week of a month. */
  record LastWeek(Meaning month) implements Meaning {
    @Override
    public Denotation in(Setting setting) {
      var known = month.in(setting);
      return known
          .period()
          .map(p -> Denotation.of(Unit.WEEK.around(p.last().minusDays(6))))
          .orElseGet(() -> Denotation.open(known.value()));
    }
  }

  /** A part of a day; without a day that of the focus or of publication. */
  record DayPart(String part, Optional<Meaning> day) implements OfDay {
    @Override
    public Denotation in(Setting setting) {
      return Days.of(day, setting).mark("T" + part);
    }
  }

  /** The night that ends on a day: without a day, that of publication. */
  record Overnight(Optional<Meaning> day) implements Meaning {
    @Override
    public Denotation in(Setting setting) {
      if (day.isPresent()) {
        var known = day.get().in(setting);
        return new Denotation(
            known.value() + "TNI",
            known.period().map(p -> Interval.of(p.first(), p.last().plusDays(1))),
            known.period());
      }
      return setting
          .published()
          .map(today -> Unit.DAY.around(today.minusDays(1)))
          .map(
              p ->
                  new Denotation(
                      p.value() + "TNI",
                      Optional.of(Interval.of(p.first(), p.last().plusDays(1))),
                      Optional.of(p)))
          .orElseGet(() -> Denotation.open("XXXX-XX-XXTNI"));
    }
  }

  /** A time of the clock; without a day that of the focus or of publication. */
  record Clock(LocalTime time, Optional<Zone> zone, Optional<Meaning> day) implements OfDay {
    @Override
    public Denotation in(Setting setting) {
      var known = Days.of(day, setting);
      var value = known.mark("T" + time + zone.map(Zone::suffix).orElse(""));
      var offset = zone.flatMap(Zone::offset);
      if (offset.isEmpty() || known.period().isEmpty()) {
        return value;
      }
      var utc =
          known
              .period()
              .get()
              .first()
              .atTime(time)
              .atOffset(offset.get())
              .withOffsetSameInstant(ZoneOffset.UTC);
      var moment = new Moment(utc.toLocalDate(), Optional.of(utc.toLocalTime()));
      return new Denotation(value.value(), Optional.of(Interval.of(moment)), value.period());
    }

    /** The same time on a day. */
    Clock on(Meaning other) {
      return new Clock(time, zone, Optional.of(other));
    }
  }

  /** A length of time; one that ends or begins at publication has its days. */
  record Lapse(Unit unit, Optional<Integer> count, Bearing bearing) implements Meaning {
    @Override
    public Denotation in(Setting setting) {
      var value = unit.lapse(count.map(String::valueOf).orElse("X"));
      var open = Denotation.open(value);
      if (count.isEmpty()) {
        return switch (bearing) {
          case LAST -> Denotation.open("PAST_REF");
          case NEXT -> Denotation.open("FUTURE_REF");
          default -> open;
        };
      }
      if (bearing == Bearing.BARE || setting.published().isEmpty()) {
        return open;
      }
      var today = setting.published().get();
      var reach = Math.min(count.get(), 10_000);
      var days =
          bearing == Bearing.LAST
              ? Interval.of(unit.shift(today, -reach), today)
              : Interval.of(today, unit.shift(today, reach));
      return new Denotation(value, Optional.of(days), Optional.empty());
    }
  }

  /** A value that no calendar resolves: the past, Ramadan. */
  record Open(String value) implements Meaning {
    @Override
    public Denotation in(Setting setting) {
      return Denotation.open(value);
    }
  }

  /** Words that look like a time and are none. */
  record Nothing() implements Meaning {
    @Override
    public Denotation in(Setting setting) {
      return Denotation.open("");
    }
  }
}
