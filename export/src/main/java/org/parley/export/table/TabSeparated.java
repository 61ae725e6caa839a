package org.parley.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.export.table.Table.Filled;

/**
 * Tables as lines of tab-separated values without quotation, in UTF-8, as event data sets are
 * handed round. A tab or line end within a value becomes a space.
 */
public final class TabSeparated {
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  private TabSeparated() {}

  /**
   * Writes a table.
   *
   * @param headings whether the first line holds the names of the columns
   * @param none what stands for an empty cell
   */
  public static <R> void write(Filled<R> table, boolean headings, String none, OutputStream out)
      throws IOException {
    var columns = table.table().columns();
    if (headings) {
      line(columns.stream().map(Column::name).toList(), out);
    }
    for (var row : table.rows()) {
      line(
          columns.stream()
              .map(column -> column.of(row).map(TabSeparated::cell).orElse(none))
              .toList(),
          out);
    }
  }

  private static String cell(Object value) {
    return BREAKS.matcher(Csv.plain(value)).replaceAll(" ").strip();
  }

  private static void line(List<String> cells, OutputStream out) throws IOException {
    var line = cells.stream().collect(Collectors.joining("\t", "", "\n"));
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }
}
