package org.parley.cli.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Json;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Event;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Tally;
import org.parley.model.situation.Correction;
import org.parley.model.situation.Correction.Change;
import org.parley.model.situation.Correction.Layer;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.Correction.Ruling;
import org.parley.source.Sources;

/** Corrections as text: one JSON object a line in files, one sentence for human eyes. */
public final class CorrectionFile {
  private CorrectionFile() {}

  /**
   * What a file held.
   *
   * @param corrections those that could be read
   * @param faults why the others could not, one line each with file and line
   */
  public record Corrections(List<Correction> corrections, List<String> faults) {
    public Corrections {
      corrections = List.copyOf(corrections);
      faults = List.copyOf(faults);
    }
  }

  /** Reads a file of corrections, or standard input. */
  public static Corrections read(String name, InputStream standardInput) {
    var corrections = new ArrayList<Correction>();
    var faults = new ArrayList<String>();
    try {
      var bytes =
          name.equals(Sources.STANDARD_INPUT)
              ? standardInput.readAllBytes()
              : Files.readAllBytes(Path.of(name));
      var number = 0;
      for (var line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        number++;
        if (!line.isBlank()) {
          read(line, name + ":" + number, corrections, faults);
        }
      }
    } catch (IOException | java.nio.file.InvalidPathException e) {
      faults.add(name + ": skipped: cannot be read; check the path");
    }
    return new Corrections(corrections, faults);
  }

  private static void read(
      String line, String origin, List<Correction> corrections, List<String> faults) {
    try {
      var correction = Json.read(line, Correction.class);
      if (Stream.of(correction.layer(), correction.ruling(), correction.date())
          .anyMatch(java.util.Objects::isNull)) {
        throw new IllegalArgumentException("layer, ruling or date is missing");
      }
      corrections.add(correction);
    } catch (IllegalArgumentException | NullPointerException e) {
      var reason = e instanceof NullPointerException ? "a field is missing" : e.getMessage();
      faults.add(origin + ": skipped: no correction: " + reason);
    }
  }

  /**
   * A ruling by its name on the command line.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Ruling ruling(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "same" -> Ruling.SAME;
      case "not-same", "not_same" -> Ruling.NOT_SAME;
      case "accepted" -> Ruling.ACCEPTED;
      case "rejected" -> Ruling.REJECTED;
      case "withdrawn" -> Ruling.WITHDRAWN;
      default ->
          throw new IllegalArgumentException(
              "\""
                  + text
                  + "\" is no ruling; write same, not-same, accepted, rejected or withdrawn");
    };
  }

  /**
   * A record by its name in reports.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static RecordRef ref(String text) {
    var colon = text.lastIndexOf(':');
    if (colon <= 0 || colon == text.length() - 1) {
      throw new IllegalArgumentException(
          "\"" + text + "\" names no record; write ARTICLE:RECORD, as in parley report");
    }
    return new RecordRef(text.substring(0, colon), text.substring(colon + 1));
  }

  /** Whether a reading has a record of one layer. */
  public static boolean has(Reading reading, Layer layer, RecordRef ref) {
    return ids(reading, layer).anyMatch(ref.id()::equals);
  }

  /**
   * How others differ from ours, in order of date: {@code -} before what we alone have, {@code +}
   * before what they alone have.
   */
  public static List<String> diff(Collection<Correction> ours, Collection<Correction> theirs) {
    var all = new TreeSet<>(ours);
    all.addAll(theirs);
    return all.stream()
        .filter(correction -> ours.contains(correction) != theirs.contains(correction))
        .map(correction -> (ours.contains(correction) ? "- " : "+ ") + line(correction))
        .toList();
  }

  private static Stream<String> ids(Reading reading, Layer layer) {
    return switch (layer) {
      case INCIDENT -> reading.events().stream().map(Event::id);
      case CEASEFIRE -> reading.ceasefires().stream().map(CeasefireReport::id);
      case TALLY -> reading.tallies().stream().map(Tally::id);
    };
  }

  private static String ruled(Correction correction) {
    return switch (correction.ruling()) {
      case SAME -> " is " + correction.b();
      case NOT_SAME -> " is not " + correction.b();
      case ACCEPTED -> " is right";
      case REJECTED -> " is not in the article";
      case EDITED -> " is edited: " + correction.change().map(CorrectionFile::said).orElse("");
      case WITHDRAWN ->
          (correction.a().equals(correction.b()) ? "" : " and " + correction.b())
              + " is no longer ruled on";
    };
  }

  private static String said(Change change) {
    return change.type()
        + " "
        + codes(change.actor())
        + " > "
        + codes(change.recipient())
        + change.when().map(when -> " " + when.first() + "/" + when.last()).orElse("")
        + change.where().map(where -> " at " + where.name()).orElse("");
  }

  private static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining(" "));
  }

  /** For human eyes. */
  public static String line(Correction correction) {
    return PlainText.of(
        correction.date()
            + " "
            + correction.layer().name().toLowerCase(Locale.ROOT)
            + " "
            + correction.a()
            + ruled(correction)
            + " ("
            + correction.analyst()
            + ": "
            + correction.reason()
            + ")");
  }
}
