package org.parley.export.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A row of a table, with its cells by the names of their columns. What a cell cannot mean is a
 * {@link RowFault}.
 *
 * @param number where it stands in the file, the headings being row 1
 * @param cells its cells, in the order of the columns
 */
record Row(long number, Map<String, String> cells) {
  /** What POLECAT writes for nothing, and R for a value that is missing. */
  private static final Set<String> NOTHING = Set.of("None", "NA");

  /** 2022-09-14 with or without a time after it, 14 September 2022. */
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T].*)?");

  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}(?:\\.0+)?");
  private static final double QUARTER_TURN = 90;

  Row {
    cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** The text of a cell; empty where the column is missing or the cell says nothing. */
  Optional<String> text(String column) {
    return Optional.ofNullable(cells.get(column))
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !NOTHING.contains(text));
  }

  /** The text of a cell that must hold something. */
  String needed(String column) {
    return text(column).orElseThrow(() -> fault(column, "empty; a row without it says nothing"));
  }

  /** A day. */
  Optional<LocalDate> day(String column) {
    return text(column).map(text -> day(column, text));
  }

  private LocalDate day(String column, String text) {
    try {
      var iso = ISO_DAY.matcher(text);
      return iso.matches() ? LocalDate.parse(iso.group(1)) : LocalDate.parse(text, LONG_DAY);
    } catch (DateTimeException e) {
      throw fault(column, "\"" + text + "\" is no day; write one as 2022-09-14");
    }
  }

  /** A whole number that counts something. */
  Optional<BigDecimal> count(String column) {
    return text(column)
        .map(
            text -> {
              if (!WHOLE.matcher(text).matches()) {
                throw fault(column, "\"" + text + "\" is no count; write a whole number");
              }
              return new BigDecimal(text.split("\\.", 2)[0]);
            });
  }

  /** A latitude in degrees. */
  Optional<Double> latitude(String column) {
    return degrees(column, QUARTER_TURN);
  }

  /** A longitude in degrees. */
  Optional<Double> longitude(String column) {
    return degrees(column, 2 * QUARTER_TURN);
  }

  private Optional<Double> degrees(String column, double most) {
    return text(column)
        .map(
            text -> {
              try {
                var degrees = Double.parseDouble(text);
                if (Math.abs(degrees) <= most) {
                  return degrees;
                }
              } catch (NumberFormatException e) {
                // told below
              }
              throw fault(
                  column, "\"" + text + "\" is not in degrees from -" + most + " to " + most);
            });
  }

  /** A code of the codebook. */
  Optional<String> code(String column, List<String> codes) {
    return text(column).map(text -> code(column, text, codes));
  }

  private String code(String column, String text, List<String> codes) {
    var plain = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    return codes.stream()
        .filter(plain::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                fault(
                    column,
                    "\""
                        + text
                        + "\" is no code; there are "
                        + String.join(", ", new TreeSet<>(codes))));
  }

  RowFault fault(String column, String problem) {
    return RowFault.at(number, column, problem);
  }
}
