package org.parley.ledger.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.parley.ledger.Situation;
import org.parley.ledger.Story;
import org.parley.model.Json;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Status;
import org.parley.model.situation.Correction;
import org.parley.model.situation.Correction.Layer;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.Correction.Ruling;

/** An analyst's word goes over what the ledger finds, and the later word over the earlier. */
class CorrectionTest {
  private static final Situation ALIKE =
      Story.situation(
          """
          article a 2031-05-02
          ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words shelled
          killed 12 of XBB on 2031-05-01
          truce XAA XBB
            agree XAA XBB on 2031-05-01
          article b 2031-05-02
          ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words shelled
          killed 12 of XBB on 2031-05-01
          truce XAA XBB
            agree XAA XBB on 2031-05-01
          """);

  @Test
  void separates() {
    var corrected =
        ALIKE
            .plus(ruling(Layer.INCIDENT, Ruling.NOT_SAME, "e1", "2031-06-01"))
            .plus(ruling(Layer.TALLY, Ruling.NOT_SAME, "t1", "2031-06-01"))
            .plus(ruling(Layer.CEASEFIRE, Ruling.NOT_SAME, "c1", "2031-06-01"))
            .report();
    assertThat(corrected.incidents()).hasSize(2);
    assertThat(corrected.tallies()).hasSize(2);
    assertThat(corrected.ceasefires()).hasSize(2);
  }

  @Test
  void joins() {
    var unlike =
        Story.situation(
            """
            article a 2031-05-02
            ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words shelled
            killed 12 of XBB on 2031-05-01
            truce XAA XBB
              agree XAA XBB on 2031-05-01
            article b 2032-05-02
            ASSAULT XAA.MIL > XBB at Sarn on 2032-05-01 words raided
            killed 90 of XBB on 2032-05-01
            truce XAA XBB
              agree XAA XBB on 2032-05-01
            """);
    var corrected =
        unlike
            .plus(ruling(Layer.INCIDENT, Ruling.SAME, "e1", "2032-06-01"))
            .plus(ruling(Layer.TALLY, Ruling.SAME, "t1", "2032-06-01"))
            .plus(ruling(Layer.CEASEFIRE, Ruling.SAME, "c1", "2032-06-01"))
            .report();
    assertThat(corrected.incidents()).hasSize(1);
    assertThat(corrected.tallies()).hasSize(1);
    assertThat(corrected.ceasefires()).hasSize(1);
  }

  @Test
  void theLaterRulingHolds() {
    var corrected =
        ALIKE
            .plus(ruling(Layer.INCIDENT, Ruling.SAME, "e1", "2031-06-02"))
            .plus(ruling(Layer.INCIDENT, Ruling.NOT_SAME, "e1", "2031-06-01"));
    assertThat(corrected.report().incidents()).hasSize(1);
    assertThat(corrected.asOf(LocalDate.of(2031, 6, 1)).report().incidents()).hasSize(2);
  }

  @Test
  @DisplayName("a ruling on records that have not come yet waits for them")
  void waits() {
    var ruling = ruling(Layer.INCIDENT, Ruling.NOT_SAME, "e1", "2031-06-01");
    assertThat(Situation.empty().plus(ruling).plus(ALIKE).report().incidents()).hasSize(2);
  }

  @Test
  void travelsAsAFile() {
    var ruling = ruling(Layer.INCIDENT, Ruling.NOT_SAME, "e1", "2031-06-01");
    assertThat(Json.read(Json.write(ruling), Correction.class)).isEqualTo(ruling);
  }

  @Test
  void needsANameAndAReason() {
    var a = new RecordRef("a", "e1");
    var b = new RecordRef("b", "e1");
    assertThatThrownBy(
            () ->
                new Correction(
                    Layer.INCIDENT, Ruling.SAME, a, b, "Ann", " ", LocalDate.of(2031, 6, 1)))
        .hasMessage("A correction needs a name and a reason: a:e1 and b:e1");
  }

  @Test
  void whatIsRejectedDoesNotCount() {
    var corrected =
        ALIKE
            .plus(onOne(Layer.INCIDENT, Ruling.REJECTED, "e1"))
            .plus(onOne(Layer.TALLY, Ruling.REJECTED, "t1"))
            .plus(onOne(Layer.CEASEFIRE, Ruling.REJECTED, "c1"));
    var report = corrected.report();
    assertThat(report.incidents().get(0).members()).hasSize(1);
    assertThat(report.tallies().get(0).members()).hasSize(1);
    assertThat(report.ceasefires().get(0).documents()).containsExactly("b");
    assertThat(corrected.readings()).isEqualTo(ALIKE.readings());
  }

  @Test
  void whatIsTakenBackNoLongerHolds() {
    var rejected = onOne(Layer.INCIDENT, Ruling.REJECTED, "e1");
    var withdrawn = onOne(Layer.INCIDENT, Ruling.WITHDRAWN, "e1").after(List.of(rejected));
    var again = onOne(Layer.INCIDENT, Ruling.REJECTED, "e1").after(List.of(rejected, withdrawn));
    assertThat(ALIKE.plus(rejected).plus(withdrawn).report()).isEqualTo(ALIKE.report());
    assertThat(again).isGreaterThan(withdrawn);
    assertThat(ALIKE.plus(rejected).plus(withdrawn).plus(again).report())
        .isEqualTo(ALIKE.plus(rejected).report());
    assertThat(rejected.after(List.of(rejected))).isEqualTo(rejected);
  }

  @Test
  void anEditedEventSaysWhatTheAnalystSays() {
    var change =
        new Correction.Change(
            EventType.RETREAT,
            List.of(Actor.of("XBB.MIL")),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Status.PLANNED);
    var edited =
        new Correction(
            Layer.INCIDENT,
            Ruling.EDITED,
            new RecordRef("a", "e1"),
            new RecordRef("a", "e1"),
            "Ann",
            "the article says so",
            LocalDate.of(2031, 6, 1),
            0,
            Optional.of(change));
    assertThat(Json.read(Json.write(edited), Correction.class)).isEqualTo(edited);
    var incidents = ALIKE.plus(edited).report().incidents();
    assertThat(incidents).hasSize(2);
    assertThat(incidents)
        .filteredOn(incident -> incident.type() == EventType.RETREAT)
        .singleElement()
        .satisfies(incident -> assertThat(incident.accounts().get(0).words()).isNotEmpty());
  }

  private static Correction onOne(Layer layer, Ruling ruling, String id) {
    var record = new RecordRef("a", id);
    return new Correction(
        layer, ruling, record, record, "Ann", "a film, not a battle", LocalDate.of(2031, 6, 1));
  }

  private static Correction ruling(Layer layer, Ruling ruling, String id, String date) {
    return new Correction(
        layer,
        ruling,
        new RecordRef("a", id),
        new RecordRef("b", id),
        "Ann",
        "compared the photographs",
        LocalDate.parse(date));
  }
}
