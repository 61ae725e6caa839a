package org.parley.model.situation;

import java.util.List;

/**
 * What a set of readings says together: the shape that {@code parley situation --format json}
 * prints.
 *
 * @param parley version of the record's shape, as in the reading
 * @param documents ids of the documents it stands on, in order
 * @param incidents one for each occurrence; every event of every reading is in exactly one
 * @param ceasefires one for each truce
 * @param disputes one for each question on which two parties differ
 * @param tallies one for each thing counted; every tally of every reading is in exactly one
 */
public record SituationReport(
    String parley,
    List<String> documents,
    List<Incident> incidents,
    List<Ceasefire> ceasefires,
    List<Dispute> disputes,
    List<TallyGroup> tallies) {
  public SituationReport {
    documents = List.copyOf(documents);
    incidents = List.copyOf(incidents);
    ceasefires = List.copyOf(ceasefires);
    disputes = List.copyOf(disputes);
    tallies = List.copyOf(tallies);
  }
}
