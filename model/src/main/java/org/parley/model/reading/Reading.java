package org.parley.model.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says, and according to whom.
 *
 * @param parley version of the record's shape; {@value #VERSION}
 * @param document the article
 * @param events one for each distinct occurrence
 * @param tallies one for each count and owner
 * @param ceasefires one for each truce, with its acts
 */
public record Reading(
    String parley,
    Citation document,
    List<Event> events,
    List<Tally> tallies,
    List<CeasefireReport> ceasefires) {
  /** Version of the record's shape. */
  public static final String VERSION = "1";

  public Reading(
      @JsonProperty("parley") @Nullable String parley,
      @JsonProperty("document") Citation document,
      @JsonProperty("events") @Nullable List<Event> events,
      @JsonProperty("tallies") @Nullable List<Tally> tallies,
      @JsonProperty("ceasefires") @Nullable List<CeasefireReport> ceasefires) {
    this.parley = parley == null ? VERSION : parley;
    this.document = document;
    this.events = Lists.orEmpty(events);
    this.tallies = Lists.orEmpty(tallies);
    this.ceasefires = Lists.orEmpty(ceasefires);
  }
}
