package org.parley.server.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parley.export.Dossier;
import org.parley.export.Format;
import org.parley.export.LossTable;
import org.parley.export.Target;
import org.parley.model.Json;
import org.parley.model.situation.Correction;
import org.parley.server.records.Records;

/**
 * What is known, in a format of the field: one archive with its files and the table of what the
 * format could not hold. Corrections come as JSON lines, as {@code parley correct import} reads
 * them.
 */
final class Exports {
  private static final String CORRECTIONS = "corrections";

  private Exports() {}

  static void answer(Context context, String format, Records known) {
    try {
      if (format.equals(CORRECTIONS)) {
        attach(context, "corrections.jsonl", "application/jsonl", lines(known.corrections()));
      } else {
        attach(context, "parley-" + format + ".zip", "application/zip", archive(of(format), known));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void attach(Context context, String name, String type, byte[] content) {
    context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    context.header("Cache-Control", "no-store");
    context.contentType(type).result(content);
  }

  private static Format of(String name) {
    try {
      return Format.of(name);
    } catch (IllegalArgumentException e) {
      throw Problem.notFound(e.getMessage() + ", and " + CORRECTIONS);
    }
  }

  private static byte[] lines(List<Correction> corrections) {
    var text = new StringBuilder();
    corrections.forEach(correction -> text.append(Json.write(correction)).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] archive(Format format, Records known) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      Target target = name -> file(zip, name);
      var report =
          format.write(
              new Dossier(known.report(), known.readings()), new Format.Options(false), target);
      try (var losses = target.open("losses.csv")) {
        LossTable.write(report, losses);
      }
    }
    return bytes.toByteArray();
  }

  /** A file in the archive; closing it leaves the archive open. */
  private static OutputStream file(ZipOutputStream zip, String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] some, int from, int length) throws IOException {
        zip.write(some, from, length);
      }

      @Override
      public void close() throws IOException {
        zip.closeEntry();
      }
    };
  }
}
