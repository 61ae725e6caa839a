package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Json;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Sketch;
import org.parley.model.situation.Incident;

/** Voices are counted, not outlets: a wire story in forty papers is one telling. */
class WireCopiesTest {
  private static final String SAYS = " says XBB.GOV words shelled the town";
  private static final String OWN = " words shelled the town";

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  private static String text(long seed) {
    var random = new Random(seed);
    return IntStream.range(0, 120)
        .mapToObj(at -> "w" + random.nextInt(5000))
        .collect(Collectors.joining(" "));
  }

  /** An article of that paper and text that tells of one shelling. */
  private static Reading article(String paper, String text, String how) {
    var reading =
        Story.read(
                "article %s 2031-05-02\nASSAULT XAA.MIL > XBB at Kelm on 2031-05-01%s\n"
                    .formatted(paper, how))
            .get(0);
    var cited = reading.document();
    return new Reading(
        reading.parley(),
        new Citation(
            cited.id(),
            cited.published(),
            cited.title(),
            cited.url(),
            Optional.of("Paper " + paper),
            Sketch.of(text)),
        reading.events(),
        reading.tallies(),
        reading.ceasefires());
  }

  private static Incident only(List<Reading> readings) {
    var incidents = Situation.of(readings).report().incidents();
    assertThat(incidents).hasSize(1);
    return incidents.get(0);
  }

  /** One wire story in so many papers, each with a line of its own at the end. */
  private static List<Reading> wire(int papers, String how) {
    return IntStream.range(0, papers)
        .mapToObj(at -> article("p" + (100 + at), text(1) + " Printed by paper " + at, how))
        .toList();
  }

  @Test
  void fortyCopiesInTheirPublishersVoiceAreOneVoice() {
    var incident = only(wire(40, OWN));
    assertThat(incident.voices()).isEqualTo(1);
    assertThat(incident.accounts()).hasSize(40);
    assertThat(incident.copies()).hasSize(1);
    assertThat(incident.copies().get(0).documents()).hasSize(40).startsWith("p100", "p101");
    assertThat(incident.copies().get(0).publishers()).hasSize(40).contains("Paper p139");
  }

  @Test
  void aSpeakerIsOneVoiceInWhateverText() {
    var readings = new ArrayList<>(wire(40, SAYS));
    readings.add(article("q", text(2), SAYS));
    assertThat(only(readings).voices()).isEqualTo(1);
    readings.add(article("r", text(3), " says XCC.GOV words shelled the town"));
    assertThat(only(readings).voices()).isEqualTo(2);
  }

  @Test
  void textsWrittenApartAreVoicesApart() {
    var readings = new ArrayList<>(wire(3, OWN));
    readings.add(article("q", text(2), OWN));
    assertThat(only(readings).voices()).isEqualTo(2);
    assertThat(only(readings).copies()).hasSize(1);
  }

  @Test
  void aTextOfWhichAThirdIsTheSameIsAnother() {
    var shared = text(1).substring(0, text(1).length() / 2);
    assertThat(
            only(List.of(
                    article("p", shared + " " + text(2), OWN),
                    article("q", shared + " " + text(3), OWN)))
                .voices())
        .isEqualTo(2);
  }

  @Test
  void articlesWithoutASketchAreEachTheirOwn() {
    var incident = only(List.of(article("p", "", OWN), article("q", "", OWN)));
    assertThat(incident.voices()).isEqualTo(2);
    assertThat(incident.copies()).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void orderRepeatsAndSplitsDoNotMatter(long seed) {
    var random = new Random(seed);
    var readings = new ArrayList<Reading>();
    for (var at = 0; at < 12; at++) {
      var words = new ArrayList<>(List.of(text(random.nextInt(3)).split(" ")));
      for (var edits = random.nextInt(25); edits > 0; edits--) {
        words.set(random.nextInt(words.size()), "new" + random.nextInt(99));
      }
      readings.add(article("p" + at, String.join(" ", words), random.nextBoolean() ? OWN : SAYS));
    }
    var shuffled = new ArrayList<>(readings);
    shuffled.addAll(readings.subList(0, 4));
    Collections.shuffle(shuffled, random);
    var cut = random.nextInt(shuffled.size());
    var joined =
        Situation.of(shuffled.subList(0, cut))
            .plus(Situation.of(shuffled.subList(cut, shuffled.size())));
    assertThat(Json.write(joined.report())).isEqualTo(Json.write(Situation.of(readings).report()));
  }
}
