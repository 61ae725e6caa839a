package org.parley.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.model.Json;
import org.parley.model.situation.Correction;

/**
 * What a file of analysts' corrections held, one JSON object a line.
 *
 * @param corrections those that could be read
 * @param faults why the others could not, one line each with file and line
 */
public record Corrections(List<Correction> corrections, List<String> faults) {
  public Corrections {
    corrections = List.copyOf(corrections);
    faults = List.copyOf(faults);
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
    } catch (IOException | InvalidPathException e) {
      faults.add(name + ": skipped: cannot be read; check the path");
    }
    return new Corrections(corrections, faults);
  }

  private static void read(
      String line, String origin, List<Correction> corrections, List<String> faults) {
    try {
      var correction = Json.read(line, Correction.class);
      if (Stream.of(correction.layer(), correction.ruling(), correction.date())
          .anyMatch(Objects::isNull)) {
        throw new IllegalArgumentException("layer, ruling or date is missing");
      }
      corrections.add(correction);
    } catch (IllegalArgumentException | NullPointerException e) {
      var reason = e instanceof NullPointerException ? "a field is missing" : e.getMessage();
      faults.add(origin + ": skipped: no correction: " + reason);
    }
  }
}
