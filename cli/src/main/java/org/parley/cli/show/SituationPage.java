package org.parley.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.Incident;
import org.parley.model.situation.SituationReport;
import org.parley.model.situation.TallyGroup;

/** A situation for human eyes: truces with their lives, disputes, incidents, tallies by speaker. */
public final class SituationPage {
  private static final int INDENT = 2;
  private static final String DEEPER = "      ";

  private final Ink ink;

  /** A page. */
  public SituationPage(Page page) {
    this.ink = page.ink();
  }

  /** The page, without a line end after it. */
  public String show(SituationReport report) {
    var lines = new ArrayList<String>();
    lines.add(
        ink.bold("Situation") + ink.faint(" from " + count(report.documents().size(), "article")));
    report.ceasefires().forEach(truce -> lines.addAll(truce(truce)));
    section(
        lines, "Disputes", report.disputes().stream().flatMap(d -> dispute(d).stream()).toList());
    section(lines, "Incidents", incidents(report.incidents()));
    section(lines, "Tallies", report.tallies().stream().flatMap(t -> tally(t).stream()).toList());
    lines.add("");
    return String.join("\n", lines);
  }

  private void section(List<String> lines, String name, List<String> content) {
    if (!content.isEmpty()) {
      lines.add("");
      lines.add(ink.bold(name));
      lines.addAll(content);
    }
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private List<String> truce(Ceasefire truce) {
    var lines = new ArrayList<String>();
    var parties = truce.parties().stream().map(Object::toString).collect(Collectors.joining(" ↔ "));
    var mediator =
        truce.mediator().isEmpty() ? "" : ", mediated by " + Wording.of(truce.mediator());
    lines.add("");
    lines.add(
        ink.bold("Ceasefire")
            + " "
            + ink.actor(parties)
            + mediator
            + ": "
            + ink.deed(Wording.word(truce.phase())));
    var table = new Table(INDENT, List.of(ink::faint, ink::deed, ink::actor, ink::speaker));
    for (var act : truce.acts()) {
      table.row(
          List.of(
              Wording.of(act.when()),
              Wording.word(act.act()),
              Wording.of(act.by()),
              act.speakers().isEmpty() ? "" : "says " + Wording.of(act.speakers())),
          List.of());
    }
    lines.addAll(table.lines());
    for (var claim : truce.state()) {
      lines.add(
          "  "
              + ink.speaker(Wording.speakers(claim.speakers()))
              + ": "
              + Wording.word(claim.says()));
    }
    return lines;
  }

  private List<String> dispute(Dispute dispute) {
    var lines = new ArrayList<String>();
    lines.add(
        "  "
            + ink.deed(Wording.word(dispute.kind()))
            + " "
            + ink.faint(Wording.of(dispute.when()))
            + " "
            + dispute.about());
    dispute
        .sides()
        .forEach(
            side ->
                lines.add(
                    DEEPER + ink.speaker(Wording.speakers(side.speakers())) + ": " + side.claim()));
    dispute
        .findings()
        .forEach(
            side ->
                lines.add(
                    DEEPER
                        + ink.faint("found by ")
                        + Wording.of(side.speakers())
                        + ": "
                        + side.claim()));
    return lines;
  }

  private List<String> incidents(List<Incident> incidents) {
    var table = new Table(INDENT, List.of(ink::faint, ink::deed, ink::actor, ink::faint));
    incidents.stream()
        .sorted(Comparator.comparing(incident -> Wording.of(incident.when())))
        .forEach(
            incident ->
                table.row(
                    List.of(
                        Wording.of(incident.when()),
                        incident.type().toString(),
                        Wording.parties(
                            incident.actor(), incident.recipient(), incident.type().isMutual()),
                        Wording.place(incident.where()) + voices(incident)),
                    List.of()));
    return table.lines();
  }

  private static String voices(Incident incident) {
    var speakers =
        incident.accounts().stream()
            .flatMap(a -> a.speakers().stream())
            .distinct()
            .sorted()
            .toList();
    var tellings =
        incident.members().size() > 1
            ? " told "
                + incident.members().size()
                + " times by "
                + incident.voices()
                + (incident.voices() == 1 ? " voice" : " voices")
            : "";
    return (speakers.isEmpty() ? "" : " says " + Wording.of(speakers)) + tellings;
  }

  private List<String> tally(TallyGroup group) {
    var by = group.by().isEmpty() ? "" : " by " + Wording.of(group.by());
    var lines = new ArrayList<String>();
    lines.add(
        "  "
            + ink.deed(Wording.word(group.kind()))
            + " "
            + ink.bold(Wording.count(group.low(), group.high()))
            + " "
            + ink.actor(Wording.of(group.who()) + by));
    for (var count : group.counts()) {
      var history =
          count.history().stream()
              .map(
                  c ->
                      Wording.count(c.low(), c.high())
                          + c.told().map(d -> " (" + d + ")").orElse(""))
              .collect(Collectors.joining(", "));
      lines.add(DEEPER + ink.speaker(Wording.speakers(count.speakers())) + ": " + history);
    }
    return lines;
  }
}
