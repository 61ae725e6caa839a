package org.parley.model.situation;

import java.util.List;
import org.parley.model.reading.Actor;

/**
 * One side of a dispute, and what it says.
 *
 * @param speakers who says it; empty for the publishers' own voice
 * @param claim what they say, in Parley's words, from the records
 * @param words what they say, in the articles' words
 * @param documents the articles that tell it
 */
public record Side(List<Actor> speakers, String claim, List<String> words, List<String> documents) {
  public Side {
    speakers = List.copyOf(speakers);
    words = List.copyOf(words);
    documents = List.copyOf(documents);
  }
}
