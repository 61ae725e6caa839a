package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.export.acled.Acled;
import org.parley.export.calendar.TruceCalendar;
import org.parley.export.flat.Tables;
import org.parley.export.gdelt.Gdelt;
import org.parley.export.ged.Ged;
import org.parley.export.geojson.GeoJson;
import org.parley.export.graph.JsonLd;
import org.parley.export.page.PrintedReport;
import org.parley.export.polecat.Polecat;
import org.parley.export.table.Csv;
import org.parley.export.table.Parquet;
import org.parley.export.table.Table.Filled;
import org.parley.export.truce.Declarations;

/** The formats that a dossier can be written in. What each holds and loses: docs/formats.md. */
public enum Format {
  /** Flat tables of everything, as comma-separated values, with a dictionary. */
  CSV("csv", true) {
    @Override
    public LossReport write(Dossier dossier, Options options, Target target) throws IOException {
      return tables(dossier, target, ".csv", (table, out) -> Csv.write(table, options.hxl(), out));
    }
  },

  /** The same tables, as Apache Parquet. */
  PARQUET("parquet", true) {
    @Override
    public LossReport write(Dossier dossier, Options options, Target target) throws IOException {
      return tables(dossier, target, ".parquet", Parquet::write);
    }
  },

  /** Events with coordinates, for maps. */
  GEOJSON("geojson", false) {
    @Override
    public LossReport write(Dossier dossier, Options options, Target target) throws IOException {
      try (var out = target.open("events.geojson")) {
        return GeoJson.write(dossier, out);
      }
    }
  },

  /** All of it as linked data. */
  JSONLD("jsonld", false) {
    @Override
    public LossReport write(Dossier dossier, Options options, Target target) throws IOException {
      try (var out = target.open("parley.jsonld")) {
        return JsonLd.write(dossier, out);
      }
    }
  },

  /** Events in the forty columns of POLECAT. */
  POLECAT("polecat", false) {
    @Override
    public LossReport write(Dossier dossier, Options options, Target target) throws IOException {
      try (var out = target.open("events.tsv")) {
        return Polecat.write(dossier, out);
      }
    }
  },

  /** Events and mentions of GDELT 2.0. */
  GDELT("gdelt", true) {
    @Override
    public LossReport write(Dossier dossier, Options options, Target target) throws IOException {
      return Gdelt.write(dossier, target);
    }
  },

  /** Incidents in ACLED's shape. */
  ACLED("acled", false) {
    @Override
    public LossReport write(Dossier dossier, Options options, Target target) throws IOException {
      try (var out = target.open("acled.csv")) {
        return Acled.write(dossier, out);
      }
    }
  },

  /** Attacks with dead in UCDP GED's shape. */
  GED("ged", false) {
    @Override
    public LossReport write(Dossier dossier, Options options, Target target) throws IOException {
      try (var out = target.open("ged.csv")) {
        return Ged.write(dossier, out);
      }
    }
  },

  /** Ceasefires in the shape of the ETH/PRIO data set. */
  CEASEFIRE("ceasefire", false) {
    @Override
    public LossReport write(Dossier dossier, Options options, Target target) throws IOException {
      try (var out = target.open("ceasefires.csv")) {
        return Declarations.write(dossier, out);
      }
    }
  },

  /** A calendar of truces. */
  ICS("ics", false) {
    @Override
    public LossReport write(Dossier dossier, Options options, Target target) throws IOException {
      try (var out = target.open("truces.ics")) {
        return TruceCalendar.write(dossier, out);
      }
    }
  },

  /** A report to print. */
  HTML("html", false) {
    @Override
    public LossReport write(Dossier dossier, Options options, Target target) throws IOException {
      try (var out = target.open("report.html")) {
        return PrintedReport.write(dossier, out);
      }
    }
  };

  /**
   * What a user may ask of a format.
   *
   * @param hxl whether a second row of headings holds tags of the Humanitarian Exchange Language;
   *     only CSV has such a row
   */
  public record Options(boolean hxl) {
    /** As each format is by itself. */
    public static Options none() {
      return new Options(false);
    }
  }

  /** Writes one table. */
  @FunctionalInterface
  private interface Writer {
    void write(Filled<?> table, OutputStream out) throws IOException;
  }

  private final String code;
  private final boolean many;

  Format(String code, boolean many) {
    this.code = code;
    this.many = many;
  }

  /** Its name on the command line and in addresses. */
  public String code() {
    return code;
  }

  /** Whether it is several files; if not, it opens exactly one. */
  public boolean hasManyFiles() {
    return many;
  }

  /**
   * The format of this name.
   *
   * @throws IllegalArgumentException if there is none; the message names them all
   */
  public static Format of(String code) {
    for (var format : values()) {
      if (format.code.equals(code.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new IllegalArgumentException("\"" + code + "\" is no format; there are " + codes());
  }

  private static String codes() {
    return Arrays.stream(values()).map(Format::code).collect(Collectors.joining(", "));
  }

  /**
   * Writes a dossier.
   *
   * @return how many rows were written and what the format could not hold
   * @throws IOException if the target fails; what it holds then is incomplete
   */
  public abstract LossReport write(Dossier dossier, Options options, Target target)
      throws IOException;

  private static LossReport tables(Dossier dossier, Target target, String ending, Writer writer)
      throws IOException {
    var tables = Tables.of(dossier);
    for (var table : tables) {
      write(table, target, ending, writer);
    }
    write(Tables.dictionary(tables), target, ending, writer);
    return new LossReport(tables.stream().mapToLong(one -> one.rows().size()).sum(), List.of());
  }

  private static void write(Filled<?> table, Target target, String ending, Writer writer)
      throws IOException {
    try (var out = target.open(table.table().name() + ending)) {
      writer.write(table, out);
    }
  }
}
