package org.parley.server.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.server.records.Cursor;
import org.parley.server.records.Kind;
import org.parley.server.records.Page.Window;
import org.parley.server.records.Query;

/**
 * The query of a request. What is not known, given twice or malformed is a fault, never ignored.
 */
final class Parameters {
  static final Set<String> FILTERS =
      Set.of("from", "to", "undated", "bbox", "place", "party", "speaker", "text", "article");
  static final Set<String> PAGING = Set.of("limit", "cursor");
  static final String AS_OF = "as-of";
  private static final int MOST = 500;
  private static final int USUAL = 50;
  private static final int SIDES = 4;
  private static final int LONGEST_TEXT = 200;

  private final Context context;

  private Parameters(Context context) {
    this.context = context;
  }

  /** The query of a request that takes these parameters and no others. */
  static Parameters of(Context context, Set<String> allowed) {
    context
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!allowed.contains(name)) {
                throw Problem.bad(
                    "Unknown parameter \"" + name + "\"; there are: " + new TreeSet<>(allowed));
              }
              if (values.size() > 1) {
                throw Problem.bad("\"" + name + "\" is given twice; separate values by commas");
              }
            });
    return new Parameters(context);
  }

  /** All that a list of this kind takes. */
  static Set<String> of(Kind<?> kind) {
    var all = new TreeSet<>(FILTERS);
    all.addAll(PAGING);
    all.addAll(kind.ownFilters());
    all.add(AS_OF);
    return all;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
  }

  Optional<LocalDate> day(String name) {
    return text(name).map(value -> day(name, value));
  }

  private static LocalDate day(String name, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw Problem.bad(
          "\"" + name + "\" is \"" + value + "\"; write an ISO date such as 2022-09-14");
    }
  }

  int number(String name, int usual, int most) {
    return text(name).map(value -> number(name, value, most)).orElse(usual);
  }

  private static int number(String name, String value, int most) {
    if (!value.matches("\\d{1,6}")
        || Integer.parseInt(value) < 1
        || Integer.parseInt(value) > most) {
      throw Problem.bad("\"" + name + "\" is \"" + value + "\"; give a number from 1 to " + most);
    }
    return Integer.parseInt(value);
  }

  boolean flag(String name, boolean usual) {
    return text(name)
        .map(
            value ->
                switch (value) {
                  case "true" -> true;
                  case "false" -> false;
                  default ->
                      throw Problem.bad(
                          "\"" + name + "\" is \"" + value + "\"; give true or false");
                })
        .orElse(usual);
  }

  private List<String> list(String name) {
    return text(name)
        .map(value -> Arrays.stream(value.split(",")).filter(v -> !v.isBlank()).sorted().toList())
        .orElse(List.of());
  }

  Window window() {
    var after =
        text("cursor")
            .map(
                value ->
                    Cursor.of(value)
                        .orElseThrow(
                            () ->
                                Problem.bad(
                                    "\"cursor\" is none of ours; give what \"next\" of the page"
                                        + " before said, or leave it out")));
    return new Window(after, number("limit", USUAL, MOST));
  }

  Query query() {
    var from = day("from");
    var to = day("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw Problem.bad("\"to\" is before \"from\"");
    }
    return new Query(
        from,
        to,
        orTold(),
        text("bbox").map(Parameters::box),
        text("place"),
        list("party"),
        list("speaker"),
        list("type"),
        list("status"),
        text("text").map(Parameters::searched),
        text("article"));
  }

  private boolean orTold() {
    return text("undated")
        .map(
            value ->
                switch (value) {
                  case "told" -> true;
                  case "out" -> false;
                  default ->
                      throw Problem.bad("\"undated\" is \"" + value + "\"; give told or out");
                })
        .orElse(false);
  }

  private static String searched(String value) {
    if (value.length() > LONGEST_TEXT) {
      throw Problem.bad("\"text\" has more than " + LONGEST_TEXT + " characters");
    }
    return value;
  }

  private static Query.Box box(String value) {
    var sides = value.split(",", -1);
    try {
      if (sides.length == SIDES) {
        var degrees = Arrays.stream(sides).mapToDouble(Double::parseDouble).toArray();
        if (isOnEarth(degrees)) {
          return new Query.Box(degrees[0], degrees[1], degrees[2], degrees[3]);
        }
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw Problem.bad(boxWanted(value));
  }

  private static boolean isOnEarth(double[] degrees) {
    return Math.abs(degrees[0]) <= 180
        && Math.abs(degrees[2]) <= 180
        && Math.abs(degrees[1]) <= 90
        && Math.abs(degrees[3]) <= 90
        && degrees[1] <= degrees[3];
  }

  private static String boxWanted(String value) {
    return "\"bbox\" is \"" + value + "\"; give west,south,east,north in degrees";
  }
}
