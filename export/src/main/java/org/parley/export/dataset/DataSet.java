package org.parley.export.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.reading.Actor;

/**
 * The data sets whose rows can be read. Each is a speaker: what a row says is what its makers say,
 * in a document of its own whose text is the row, so that every field can be looked up there. What
 * each keeps and loses: docs/formats.md.
 */
public enum DataSet {
  /** Events of the Armed Conflict Location and Event Data project. */
  ACLED("acled", "ACLED", "NGO.ACLED", false) {
    @Override
    public List<String> columns() {
      return AcledRows.COLUMNS;
    }

    @Override
    List<Statement> code(List<Row> rows, Coding coding) {
      return new AcledRows(coding).code(rows);
    }
  },

  /** Events of the UCDP Georeferenced Event Dataset. */
  GED("ged", "UCDP GED", "NGO.UCDP", false) {
    @Override
    public List<String> columns() {
      return GedRows.COLUMNS;
    }

    @Override
    List<Statement> code(List<Row> rows, Coding coding) {
      return new GedRows(coding).code(rows);
    }
  },

  /** Declarations of the ETH/PRIO Civil Conflict Ceasefire data, one row a side. */
  CEASEFIRE("ceasefire", "ETH/PRIO Ceasefire", "NGO.ETHPRIO", false) {
    @Override
    public List<String> columns() {
      return CeasefireRows.COLUMNS;
    }

    @Override
    List<Statement> code(List<Row> rows, Coding coding) {
      return new CeasefireRows(coding).code(rows);
    }
  },

  /** Events of POLECAT, which a program codes in PLOVER. */
  POLECAT("polecat", "POLECAT", "NGO.POLECAT", true) {
    @Override
    public List<String> columns() {
      return PolecatRows.COLUMNS;
    }

    @Override
    List<Statement> code(List<Row> rows, Coding coding) {
      return new PolecatRows(coding).code(rows);
    }
  };

  private final String code;
  private final String title;
  private final String speaker;
  private final boolean tabs;

  DataSet(String code, String title, String speaker, boolean tabs) {
    this.code = code;
    this.title = title;
    this.speaker = speaker;
    this.tabs = tabs;
  }

  /** Its name on the command line and in the ids of its rows. */
  public String code() {
    return code;
  }

  /** The name by which its rows are cited. */
  public String title() {
    return title;
  }

  /** Who says what its rows say. */
  public Actor speaker() {
    return Actor.of(speaker);
  }

  /** The columns that a file of it must have; it may have more. */
  public abstract List<String> columns();

  /**
   * The data set of this name.
   *
   * @throws IllegalArgumentException if there is none; the message names them all
   */
  public static DataSet of(String code) {
    for (var set : values()) {
      if (set.code.equals(code.toLowerCase(Locale.ROOT))) {
        return set;
      }
    }
    throw new IllegalArgumentException(
        "\""
            + code
            + "\" is no data set; there are "
            + Arrays.stream(values()).map(DataSet::code).collect(Collectors.joining(", ")));
  }

  /**
   * Reads a file of it, whole or not at all.
   *
   * @param in the file, in UTF-8; left open
   * @param actors who somebody is called by a name
   * @param published the day on which the data set came out; empty when unknown
   * @throws RowFault if a column is missing or a cell holds what its codebook does not have; the
   *     message is one line and names row and column
   * @throws IOException if it cannot be read
   */
  public Import read(InputStream in, ActorDirectory actors, Optional<LocalDate> published)
      throws IOException {
    var rows = Rows.read(in, tabs, columns());
    var coding = new Coding(this, actors, published);
    var statements = code(rows, coding);
    return new Import(rows.size(), statements, coding.gaps());
  }

  abstract List<Statement> code(List<Row> rows, Coding coding);
}
