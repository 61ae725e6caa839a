package org.parley.reader.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.parley.model.reading.Actor;
import org.parley.reader.Resources;

/**
 * Lands that are fought over, and by whom: whoever writes of "the ceasefire in Kashmir" need not
 * say whose it is. Only what the name alone makes plain.
 */
public final class Conflicts {
  private final List<Row> rows;

  private Conflicts(List<Row> rows) {
    this.rows = rows;
  }

  /** Loads the lands and the sides of each. */
  public static Conflicts load() {
    return new Conflicts(Resources.list(Conflicts.class, "conflicts.yml", Row.class));
  }

  private record Row(
      String land, List<Actor> sides, Pattern names, OptionalInt since, OptionalInt until) {
    @JsonCreator
    static Row of(
        @JsonProperty("land") String land,
        @JsonProperty("sides") List<Actor> sides,
        @JsonProperty("since") OptionalInt since,
        @JsonProperty("until") OptionalInt until) {
      return new Row(land, sides, Pattern.compile("\\b(?:" + land + ")\\b"), since, until);
    }

    boolean holdsIn(Optional<LocalDate> published) {
      return published
          .map(LocalDate::getYear)
          .map(year -> since.orElse(year) <= year && year <= until.orElse(year))
          .orElse(since.isEmpty() && until.isEmpty());
    }
  }

  /** The sides of each conflict whose land a text of this day names, once each. */
  public List<List<Actor>> in(String text, Optional<LocalDate> published) {
    var lower = text.toLowerCase(Locale.ROOT);
    return rows.stream()
        .filter(row -> row.holdsIn(published) && row.names().matcher(lower).find())
        .map(Row::sides)
        .distinct()
        .toList();
  }
}
