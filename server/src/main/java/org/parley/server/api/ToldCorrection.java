package org.parley.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Json;
import org.parley.model.situation.Correction;

/** Corrections as they come from outside, and what is wrong with those that cannot be taken. */
final class ToldCorrection {
  private static final String CHANGE = "change";
  private static final String DATE = "date";
  static final Set<String> MEMBERS =
      Set.of("layer", "ruling", "a", "b", "analyst", "reason", DATE, CHANGE);
  private static final Set<String> OF_A_CHANGE =
      Set.of("type", "actor", "recipient", "when", "where", "status");

  private ToldCorrection() {}

  /**
   * Reads one. Where there is no second record, it is on one alone.
   *
   * @param today when it is made, unless it says so itself
   */
  static Correction of(JsonNode told, LocalDate today) {
    try {
      var a = record(told, "a");
      return new Correction(
          one(Correction.Layer.class, told, "layer"),
          one(Correction.Ruling.class, told, "ruling"),
          a,
          told.hasNonNull("b") ? record(told, "b") : a,
          told.path("analyst").asText(""),
          told.path("reason").asText(""),
          told.hasNonNull(DATE) ? LocalDate.parse(told.path(DATE).asText("")) : today,
          0,
          told.hasNonNull(CHANGE) ? Optional.of(change(told.path(CHANGE))) : Optional.empty());
    } catch (DateTimeParseException e) {
      throw Problem.bad("\"date\" is no ISO date such as 2022-09-14");
    } catch (IllegalArgumentException e) {
      throw Problem.bad(String.valueOf(e.getMessage()));
    }
  }

  private static Correction.Change change(JsonNode told) {
    for (var member : OF_A_CHANGE) {
      if (!told.has(member)) {
        throw Problem.bad(
            "\"change\" has no \"" + member + "\"; it says all of an event, null for nothing");
      }
    }
    try {
      return Json.read(told.toString(), Correction.Change.class);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Problem.bad("\"change\" is not of the shape of an event: " + e.getMessage());
    }
  }

  private static <E extends Enum<E>> E one(Class<E> of, JsonNode told, String name) {
    var text = told.path(name).asText("");
    for (var value : of.getEnumConstants()) {
      if (value.name().equals(text)) {
        return value;
      }
    }
    throw Problem.bad(
        "\"" + name + "\" is \"" + text + "\"; give one of " + List.of(of.getEnumConstants()));
  }

  private static Correction.RecordRef record(JsonNode told, String name) {
    var document = told.path(name).path("document").asText("");
    var id = told.path(name).path("id").asText("");
    if (document.isEmpty() || id.isEmpty()) {
      throw Problem.bad("\"" + name + "\" names a record by \"document\" and \"id\"");
    }
    return new Correction.RecordRef(document, id);
  }
}
