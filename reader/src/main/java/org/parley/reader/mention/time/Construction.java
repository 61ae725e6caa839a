package org.parley.reader.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** How the meaning of a phrase is built from its parts; the rules name these. */
enum Construction {
  /** The meaning of the one phrase inside. */
  SAME {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return parts.meanings().values().stream().findFirst();
    }
  },
  /** No time at all. */
  NOTHING {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return Optional.of(new Meaning.Nothing());
    }
  },
  YEAR {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return fixed(Unit.YEAR, LocalDate.of(parts.number("YEAR4"), 1, 1));
    }
  },
  /** 1990s and '90s; two figures count from the century that began in 1900. */
  DECADE {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      var digits = parts.value("DECADE").replace("'", "");
      var year = Integer.parseInt(digits);
      return fixed(Unit.DECADE, LocalDate.of(year < 100 ? 1900 + year : year, 1, 1));
    }
  },
  CENTURY {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return fixed(Unit.CENTURY, LocalDate.of((parts.number("ORDINAL") - 1) * 100 + 1, 1, 1));
    }
  },
  MONTH {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return monthDay(parts, parts.month(), Optional.empty());
    }
  },
  DATE {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      var month = parts.month();
      var day = parts.number(parts.told("DOM").isPresent() ? "DOM" : "ORDINAL");
      return day > month.maxLength() ? Optional.empty() : monthDay(parts, month, Optional.of(day));
    }
  },
  ISO {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      var told = parts.value("ISO").split("-", -1);
      return date(told[0], told[1], told[2]);
    }
  },
  /** A day that goes by its date, such as 9/11. */
  NAMED {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return fixed(Unit.DAY, LocalDate.parse(parts.value("NAMEDDAY")));
    }
  },
  /** Month first, unless only the second number can be one. */
  SLASHES {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      var told = parts.value("SLASHES").split("/", -1);
      return date(told[2], told[0], told[1]).or(() -> date(told[2], told[1], told[0]));
    }
  },
  DOTS {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      var told = parts.value("DOTS").split("\\.", -1);
      return date(told[2], told[1], told[0]);
    }
  },
  HOLIDAY {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      var day = lexicon.holiday(parts.value("HOLIDAY"));
      return day.isPresent()
          ? monthDay(parts, day.get().getMonth(), Optional.of(day.get().getDayOfMonth()))
          : Optional.of(new Meaning.Open("XXXX-XX-XX"));
    }
  },
  /** The date beside a day of the week. */
  DAY {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return parts.meaning("DATE");
    }
  },
  WEEKDAY {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return Optional.of(new Meaning.Weekday(parts.weekday(), parts.bearing()));
    }
  },
  WEEKDAY_OF {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return Optional.of(new Meaning.WeekdayOf(parts.weekday(), parts.bearing()));
    }
  },
  UNIT {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return Optional.of(new Meaning.Pointed(parts.unit(), parts.bearing()));
    }
  },
  SEASON {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      var season =
          Season.valueOf(parts.told("SEASON").or(() -> parts.told("AUTUMN")).orElseThrow());
      return Optional.of(new Meaning.SeasonName(season, parts.meaning("YEAR"), parts.bearing()));
    }
  },
  QUARTER {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      var number = parts.number("ORDINAL");
      return number > 4
          ? Optional.empty()
          : Optional.of(new Meaning.Quarter(number, parts.meaning("YEAR")));
    }
  },
  LAST_WEEK {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return parts.meaning("MONTHLY").map(Meaning.LastWeek::new);
    }
  },
  PHASE {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      var phase = Phase.valueOf(parts.value("PHASE"));
      return parts.meanings().values().stream()
          .findFirst()
          .map(whole -> new Meaning.Part(whole, phase));
    }
  },
  SHIFT {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      var direction = Direction.valueOf(parts.value("DIRECTION"));
      return Optional.of(new Meaning.Shifted(parts.unit(), parts.count(), direction));
    }
  },
  /** A count with a fraction: too rough for a unit of the calendar. */
  ABOUT {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      var direction = Direction.valueOf(parts.value("DIRECTION"));
      return Optional.of(new Meaning.Shifted(parts.unit(), Optional.empty(), direction));
    }
  },
  PART {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return Optional.of(new Meaning.DayPart(parts.value("PART"), day(parts)));
    }
  },
  OVERNIGHT {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return Optional.of(new Meaning.Overnight(parts.meaning("DAY")));
    }
  },
  CLOCK {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return ClockTime.of(parts)
          .map(time -> new Meaning.Clock(time, ClockTime.zone(parts, lexicon), Optional.empty()));
    }
  },
  /** A clock time on a day. */
  AT {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      var day =
          parts.meaning("DAY").or(() -> parts.meaning("TIMEOFDAY").flatMap(Construction::dayOf));
      var clock = parts.meaning("ZONED");
      if (clock.isPresent() && clock.get() instanceof Meaning.Clock time) {
        return Optional.of(day.map(time::on).orElse(time));
      }
      return Optional.empty();
    }
  },
  /** A day with a clock time right behind it. */
  DAY_CLOCK {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return ClockTime.of(parts)
          .map(time -> new Meaning.Clock(time, Optional.empty(), parts.meaning("DAY")));
    }
  },
  VAGUE {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return Optional.of(new Meaning.Open(parts.value("VAGUE")));
    }
  },
  LAPSE {
    @Override
    Optional<Meaning> build(Bindings parts, Lexicon lexicon) {
      return Optional.of(new Meaning.Lapse(parts.unit(), parts.count(), parts.bearing()));
    }
  };

  /** The meaning; empty when the parts make none, such as 31 April. */
  abstract Optional<Meaning> build(Bindings parts, Lexicon lexicon);

  private static Optional<Meaning> fixed(Unit unit, LocalDate day) {
    return Optional.of(new Meaning.Fixed(unit.around(day)));
  }

  private static Optional<Meaning> monthDay(Bindings parts, Month month, Optional<Integer> day) {
    return Optional.of(new Meaning.MonthDay(month, day, parts.meaning("YEAR"), parts.bearing()));
  }

  private static Optional<Meaning> date(String year, String month, String day) {
    var full = year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
    try {
      return fixed(Unit.DAY, LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The day that a part of it belongs to: told, or pointed at by "this" and "last". */
  private static Optional<Meaning> day(Bindings parts) {
    return parts.meaning("DAY").or(() -> pointedDay(parts.bearing()));
  }

  private static Optional<Meaning> pointedDay(Bearing bearing) {
    return bearing == Bearing.BARE
        ? Optional.empty()
        : Optional.of(new Meaning.Pointed(Unit.DAY, bearing));
  }

  private static Optional<Meaning> dayOf(Meaning part) {
    return part instanceof Meaning.DayPart known ? known.day() : Optional.empty();
  }
}
