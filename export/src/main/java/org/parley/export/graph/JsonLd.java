package org.parley.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.parley.export.Dossier;
import org.parley.export.LossReport;
import org.parley.model.Json;
import org.parley.model.reading.Reading;

/**
 * Readings and situation as JSON-LD 1.1: Parley's own JSON, member by member, under a context that
 * gives the members meaning in the Simple Event Model, PROV, Dublin Core and Web Annotation. So it
 * holds all, and who knows the JSON of {@code parley read} knows this. The context is part of the
 * file: nothing is fetched to read it.
 */
public final class JsonLd {
  private static final String CONTEXT = context();

  private JsonLd() {}

  private static String context() {
    try (var in = JsonLd.class.getResourceAsStream("context.json")) {
      if (in == null) {
        throw new IllegalStateException("Not packed with the export: context.json");
      }
      return Json.tree(new String(in.readAllBytes(), StandardCharsets.UTF_8)).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a dossier: its readings narrowed to what its situation names, then the situation. */
  public static LossReport write(Dossier dossier, OutputStream out) throws IOException {
    var readings = dossier.narrowed();
    var nodes = readings.stream().map(Json::write).collect(Collectors.joining(",\n"));
    var text =
        "{\"@context\":"
            + CONTEXT
            + ",\n\"readings\":[\n"
            + nodes
            + "\n],\n\"situation\":"
            + Json.write(dossier.situation())
            + "}\n";
    out.write(text.getBytes(StandardCharsets.UTF_8));
    return LossReport.of(
        readings.stream().mapToLong(JsonLd::records).sum(), java.util.stream.Stream.empty());
  }

  private static long records(Reading reading) {
    return (long) reading.events().size() + reading.tallies().size() + reading.ceasefires().size();
  }
}
