package org.parley.export.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.export.Dossier;
import org.parley.export.Loss;
import org.parley.export.Loss.Kind;
import org.parley.export.LossReport;
import org.parley.export.TruceAct;
import org.parley.export.coded.Names;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Moment;

/**
 * Truces as iCalendar (RFC 5545): an entry for each time at which one was agreed, takes effect, is
 * extended, suspended or ends, with who says so in its title. Days are whole days, clock times are
 * UTC. What is not dated is no entry; breaches are none either, for a calendar is for what was set.
 */
public final class TruceCalendar {
  private static final String FILE = "truces";

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

  private static final Set<ActKind> SET =
      Set.of(ActKind.AGREE, ActKind.EFFECTIVE, ActKind.EXTEND, ActKind.SUSPEND, ActKind.END);

  private TruceCalendar() {}

  /** Writes the truces of a dossier. */
  public static LossReport write(Dossier dossier, OutputStream out) throws IOException {
    var losses = new ArrayList<Loss>();
    var lines = new ContentLines();
    var entries = 0;
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Parley//Ceasefires//EN");
    for (var act : dossier.acts().toList()) {
      var when = act.act().when();
      if (!SET.contains(act.act().act())) {
        losses.add(
            new Loss(FILE, act.name(), Kind.RECORD, act.act().act().code() + " sets no time"));
      } else if (when.isEmpty()) {
        losses.add(new Loss(FILE, act.name(), Kind.RECORD, act.act().act().code() + ", undated"));
      } else {
        entry(act, when.get(), dossier, lines);
        entries++;
        if (when.get().from().isEmpty() || when.get().to().isEmpty()) {
          losses.add(new Loss(FILE, act.name(), Kind.PRECISION, "an end that nobody told is open"));
        }
      }
    }
    lines.add("END", "VCALENDAR");
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    return LossReport.of(entries, losses.stream());
  }

  private static void entry(TruceAct act, Interval when, Dossier dossier, ContentLines lines) {
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", act.ceasefire().id() + "-" + act.number() + "@parley");
    lines.add("DTSTAMP", clock(stamp(act, when)));
    time(when, lines);
    lines.text(
        "SUMMARY",
        "Ceasefire "
            + names(act.ceasefire().parties(), "of parties not named", " and ")
            + ": "
            + done(act.act().act())
            + ", according to "
            + names(act.act().speakers(), "the press", ", "));
    lines.text("DESCRIPTION", description(act, dossier));
    lines.add("STATUS", act.act().act() == ActKind.AGREE ? "TENTATIVE" : "CONFIRMED");
    lines.add("END", "VEVENT");
  }

  private static String done(ActKind act) {
    return switch (act) {
      case AGREE -> "agreed";
      case EFFECTIVE -> "in force";
      case EXTEND -> "extended";
      case SUSPEND -> "suspended";
      case END -> "ended";
      case OFFER, CALL, VIOLATION, REJECT, HOLD, MONITOR -> act.code();
    };
  }

  /** Clock times where both ends have one, else whole days; the last day of those is not theirs. */
  private static void time(Interval when, ContentLines lines) {
    var from = when.from().or(when::to).orElseThrow();
    var to = when.to().or(when::from).orElseThrow();
    if (from.utcTime().isPresent() && to.utcTime().isPresent()) {
      lines.add("DTSTART", clock(from));
      if (to.compareTo(from) > 0) {
        lines.add("DTEND", clock(to));
      }
    } else {
      lines.add("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(from.day()));
      lines.add("DTEND;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(to.day().plusDays(1)));
    }
  }

  private static String clock(Moment moment) {
    return CLOCK.format(moment.day().atTime(moment.utcTime().orElse(LocalTime.MIDNIGHT)));
  }

  /** The first telling's day: the same export has the same bytes. */
  private static Moment stamp(TruceAct act, Interval when) {
    return Moment.of(act.act().accounts().get(0).told().orElse(when.first()));
  }

  private static String description(TruceAct act, Dossier dossier) {
    var articles = dossier.articles();
    var lines = new ArrayList<String>();
    if (!act.act().by().isEmpty()) {
      lines.add("By " + names(act.act().by(), "", ", "));
    }
    act.ceasefire()
        .state()
        .forEach(
            claim ->
                lines.add(
                    names(claim.speakers(), "The press", ", ") + " says: " + claim.says().code()));
    act.act()
        .documents()
        .forEach(
            id ->
                lines.add(
                    Optional.ofNullable(articles.get(id))
                        .map(
                            article ->
                                article.source().orElse(id)
                                    + article.published().map(told -> ", " + told).orElse("")
                                    + (article.title().isEmpty() ? "" : ": " + article.title()))
                        .orElse(id)));
    return String.join("\n", lines);
  }

  private static String names(List<Actor> actors, String none, String separator) {
    return actors.isEmpty()
        ? none
        : actors.stream().map(Names::of).collect(Collectors.joining(separator));
  }
}
