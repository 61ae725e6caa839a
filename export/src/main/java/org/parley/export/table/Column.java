package org.parley.export.table;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name its heading
 * @param kind what its cells hold
 * @param meaning what it means, in which unit, and what an empty cell means
 * @param tag its HXL tag, or empty
 * @param value the cell of a row; empty when the record has none
 * @param <R> what a row is made of
 */
public record Column<R>(
    String name, Kind kind, String meaning, String tag, Function<R, Optional<?>> value) {
  /** What the cells of a column hold. */
  public enum Kind {
    /** Characters. */
    TEXT("VARCHAR"),
    /** A whole number. */
    WHOLE("BIGINT"),
    /** A number. */
    NUMBER("DOUBLE"),
    /** A day, ISO 8601. */
    DAY("DATE"),
    /** Yes or no. */
    FLAG("BOOLEAN");

    private final String sql;

    Kind(String sql) {
      this.sql = sql;
    }

    /** The type in SQL and Parquet. */
    String sql() {
      return sql;
    }

    /** The name in a data dictionary. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Characters; an empty text is an empty cell. */
  public static <R> Column<R> text(String name, String meaning, Function<R, String> value) {
    return new Column<>(
        name,
        Kind.TEXT,
        meaning,
        "",
        row -> Optional.of(value.apply(row)).filter(text -> !text.isEmpty()));
  }

  /** A whole number. */
  public static <R> Column<R> whole(
      String name, String meaning, Function<R, Optional<Long>> value) {
    return new Column<>(name, Kind.WHOLE, meaning, "", value::apply);
  }

  /** A number. */
  public static <R> Column<R> number(
      String name, String meaning, Function<R, Optional<Double>> value) {
    return new Column<>(name, Kind.NUMBER, meaning, "", value::apply);
  }

  /** A day. */
  public static <R> Column<R> day(
      String name, String meaning, Function<R, Optional<LocalDate>> value) {
    return new Column<>(name, Kind.DAY, meaning, "", value::apply);
  }

  /** Yes or no. */
  public static <R> Column<R> flag(String name, String meaning, Function<R, Boolean> value) {
    return new Column<>(name, Kind.FLAG, meaning, "", row -> Optional.of(value.apply(row)));
  }

  /** A column that the target's codebook has and Parley cannot fill. */
  public static <R> Column<R> empty(String name, String why) {
    return new Column<>(name, Kind.TEXT, why, "", row -> Optional.empty());
  }

  /** The same with a tag of the Humanitarian Exchange Language. */
  public Column<R> tagged(String hxl) {
    return new Column<>(name, kind, meaning, hxl, value);
  }

  /** The cell of a row. */
  public Optional<?> of(R row) {
    return value.apply(row);
  }
}
