package org.parley.model.situation;

import java.util.List;
import org.parley.model.reading.Actor;

/**
 * What one speaker counted, and how its number changed.
 *
 * @param speakers whose number it is; empty for the publishers' own voice
 * @param history its numbers, oldest first; never added up
 */
public record SpeakerCount(List<Actor> speakers, List<Count> history) {
  public SpeakerCount {
    speakers = List.copyOf(speakers);
    history = List.copyOf(history);
  }
}
