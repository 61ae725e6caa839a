package org.parley.export.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.export.table.Table.Filled;

/**
 * Tables as comma-separated values after RFC 4180, in UTF-8, with a row of headings. Text from
 * outside that a spreadsheet would run as a formula gets an apostrophe before it.
 */
public final class Csv {
  private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@\\-\\t\\r](?!\\d+(\\.\\d+)?$)");

  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private Csv() {}

  /**
   * Writes a table.
   *
   * @param tags whether a second row of headings holds HXL tags
   */
  public static <R> void write(Filled<R> table, boolean tags, OutputStream out) throws IOException {
    var columns = table.table().columns();
    var schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
    try (var rows = MAPPER.writerFor(List.class).with(schema).writeValues(out)) {
      rows.write(columns.stream().map(Column::name).toList());
      if (tags) {
        rows.write(columns.stream().map(Column::tag).toList());
      }
      for (var row : table.rows()) {
        rows.write(columns.stream().map(column -> cell(column, row)).toList());
      }
    }
  }

  private static <R> String cell(Column<R> column, R row) {
    return column.of(row).map(value -> guarded(column, value)).orElse("");
  }

  private static String guarded(Column<?> column, Object value) {
    var text = plain(value);
    return column.kind() == Column.Kind.TEXT && FORMULA.matcher(text).find() ? "'" + text : text;
  }

  /** A value as text: numbers without exponent or needless digits. */
  static String plain(Object value) {
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return value.toString();
  }
}
