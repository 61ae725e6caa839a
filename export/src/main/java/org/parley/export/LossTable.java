package org.parley.export;

import static org.parley.export.table.Column.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.parley.export.table.Csv;
import org.parley.export.table.Table;

/** A loss report as a file beside the export: comma-separated values, a row for each loss. */
public final class LossTable {
  private static final Table<Loss> TABLE =
      new Table<>(
          "losses",
          "one thing that the format could not hold",
          List.of(
              text("table", "the table or file it would have stood in", Loss::table),
              text("record", "whose it is", Loss::record),
              text("lost", "speaker, denial, status, range and so on", loss -> loss.kind().code()),
              text("held", "what the record holds and the target does not", Loss::held)));

  private LossTable() {}

  /** Writes a report. */
  public static void write(LossReport report, OutputStream out) throws IOException {
    Csv.write(TABLE.of(report.losses().stream()), false, out);
  }
}
