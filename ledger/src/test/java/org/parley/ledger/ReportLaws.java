package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.parley.model.situation.EventRef;
import org.parley.model.situation.Incident;
import org.parley.model.situation.TallyRef;

/** What holds for every report, whatever the readings. */
final class ReportLaws {
  private ReportLaws() {}

  static void check(Situation situation) {
    var report = situation.report();
    assertThat(report.incidents().stream().flatMap(i -> i.members().stream()))
        .as("every event is in exactly one incident")
        .containsExactlyInAnyOrderElementsOf(events(situation));
    assertThat(report.tallies().stream().flatMap(t -> t.members().stream()))
        .as("every tally is in exactly one group")
        .containsExactlyInAnyOrderElementsOf(tallies(situation));
    assertThat(report.incidents().stream().map(Incident::id)).doesNotHaveDuplicates();
    for (var incident : report.incidents()) {
      assertThat(incident.accounts()).hasSameSizeAs(incident.members());
      assertThat(incident.links().isEmpty() && incident.members().size() > 2)
          .as("every join has its reason: " + incident)
          .isFalse();
    }
    for (var ceasefire : report.ceasefires()) {
      assertThat(ceasefire.ended()).isEqualTo(ceasefire.because().isPresent());
    }
  }

  private static List<EventRef> events(Situation situation) {
    return situation.readings().stream()
        .flatMap(r -> r.events().stream().map(e -> new EventRef(r.document().id(), e.id())))
        .toList();
  }

  private static List<TallyRef> tallies(Situation situation) {
    return situation.readings().stream()
        .flatMap(r -> r.tallies().stream().map(t -> new TallyRef(r.document().id(), t.id())))
        .toList();
  }
}
