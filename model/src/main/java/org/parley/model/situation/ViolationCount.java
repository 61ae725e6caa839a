package org.parley.model.situation;

import java.util.List;
import org.parley.model.reading.Actor;

/**
 * How often one party is said to have broken a ceasefire, according to one speaker.
 *
 * @param accused who is said to have broken it
 * @param speakers who says so; empty for the publishers' own voice
 * @param times how many distinct violations this speaker tells
 */
public record ViolationCount(List<Actor> accused, List<Actor> speakers, int times) {
  public ViolationCount {
    accused = List.copyOf(accused);
    speakers = List.copyOf(speakers);
  }
}
