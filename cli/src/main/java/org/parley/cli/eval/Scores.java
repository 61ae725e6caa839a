package org.parley.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.parley.source.Sources;

/**
 * How well readings agree with gold: precision, recall and F1 of events, tallies and ceasefire
 * acts, and of matched pairs the share of slots that are filled right.
 */
public final class Scores {
  private static final double SPEAKERS_AGREE = 0.66;

  private final int documents;
  private final int absent;
  private final Map<Kind, Counts> counts = new EnumMap<>(Kind.class);
  private final TreeMap<String, Share> slots = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private Scores(int documents, int absent) {
    this.documents = documents;
    this.absent = absent;
    for (var kind : Kind.values()) {
      counts.put(kind, new Counts(0, 0, 0));
    }
  }

  /** The readings of some files by the ids of their documents. */
  public static Map<String, JsonNode> documents(
      Sources sources, List<String> files, Consumer<String> complaints) {
    var byId = new LinkedHashMap<String, JsonNode>();
    sources.objects(
        files,
        (origin, reading) -> {
          var id = reading.path("document").path("id");
          if (id.isMissingNode()) {
            complaints.accept(origin + ": skipped: no reading; it has no document.id");
          } else {
            byId.put(id.asText(), reading);
          }
        },
        skipped -> complaints.accept(skipped.line()));
    return byId;
  }

  /** Compares. */
  public static Scores of(Map<String, JsonNode> gold, Map<String, JsonNode> readings) {
    var absent = (int) gold.keySet().stream().filter(id -> !readings.containsKey(id)).count();
    var scores = new Scores(gold.size(), absent);
    gold.forEach(
        (id, wanted) -> {
          var found = Optional.ofNullable(readings.get(id));
          for (var kind : Kind.values()) {
            scores.add(id, kind, kind.of(wanted), found.map(kind::of).orElse(List.of()));
          }
        });
    return scores;
  }

  private void add(String id, Kind kind, List<JsonNode> gold, List<JsonNode> found) {
    var alignment = Alignment.of(gold, found, kind::match);
    counts.merge(
        kind,
        new Counts(alignment.pairs().size(), alignment.missed().size(), alignment.extra().size()),
        Counts::plus);
    alignment.pairs().forEach(pair -> slots(kind, pair.gold(), pair.found()));
    alignment
        .missed()
        .forEach(r -> errors.add("missed " + id + " " + kind.label() + " " + shown(r)));
    alignment
        .extra()
        .forEach(r -> errors.add("extra  " + id + " " + kind.label() + " " + shown(r)));
  }

  private static String shown(JsonNode found) {
    var shown = ((ObjectNode) found).deepCopy();
    shown.remove("evidence");
    return SpacedJson.of(shown);
  }

  private void slots(Kind kind, JsonNode gold, JsonNode found) {
    slot(kind, "when", Likeness.sameTime(gold, found));
    slot(
        kind,
        "speakers",
        Likeness.overlap(Likeness.codes(gold, "speakers"), Likeness.codes(found, "speakers"))
            >= SPEAKERS_AGREE);
    if (kind == Kind.EVENT) {
      slot(kind, "where", Likeness.samePlace(gold, found));
      slot(kind, "status", status(gold).equals(status(found)));
      slot(
          kind,
          "sector",
          Likeness.sameSector(Likeness.codes(gold, "actor"), Likeness.codes(found, "actor")));
    }
  }

  private static String status(JsonNode event) {
    return event.path("status").asText("actual");
  }

  private void slot(Kind kind, String name, boolean isRight) {
    slots.merge(kind.label() + "." + name, new Share(isRight ? 1 : 0, 1), Share::plus);
  }

  /** What was missed and what is extra, document by document. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** One line a figure; RECORD is the last. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("documents " + documents + " absent " + absent);
    counts.forEach(
        (kind, count) -> {
          if (count.gold() > 0) {
            lines.add(padded(kind.label(), 6) + " " + count.line());
          }
        });
    slots.forEach(
        (name, share) ->
            lines.add(
                padded(name, 16)
                    + " "
                    + digits((double) share.right() / share.all())
                    + "  (of "
                    + share.all()
                    + ")"));
    lines.add("RECORD " + digits(record()));
    return lines;
  }

  /** The mean F1 of events, tallies and ceasefire acts, of those that gold has. */
  public double record() {
    return counts.values().stream()
        .filter(count -> count.gold() > 0)
        .mapToDouble(Counts::f1)
        .average()
        .orElse(0);
  }

  /** F1 of a kind of record. */
  double f1(Kind kind) {
    return Optional.ofNullable(counts.get(kind)).map(Counts::f1).orElse(0.0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String digits(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private record Share(int right, int all) {
    Share plus(Share other) {
      return new Share(right + other.right, all + other.all);
    }
  }

  private record Counts(int matched, int missed, int extra) {
    Counts plus(Counts other) {
      return new Counts(matched + other.matched, missed + other.missed, extra + other.extra);
    }

    int gold() {
      return matched + missed;
    }

    int found() {
      return matched + extra;
    }

    double f1() {
      return gold() + extra == 0 ? 0 : 2.0 * matched / (2 * matched + extra + missed);
    }

    String line() {
      var precision = found() == 0 ? 0 : (double) matched / found();
      var recall = (double) matched / gold();
      return "P "
          + digits(precision)
          + " R "
          + digits(recall)
          + " F1 "
          + digits(f1())
          + "  (gold "
          + gold()
          + ", found "
          + found()
          + ")";
    }
  }
}
