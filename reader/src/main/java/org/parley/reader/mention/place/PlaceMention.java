package org.parley.reader.mention.place;

import java.util.List;
import org.parley.model.reading.Place;
import org.parley.reader.mention.Range;

/**
 * Words that name a place, and the place that they name here.
 *
 * @param sentence place of its sentence in the text
 * @param first its first token
 * @param last its last token, included
 * @param range its characters
 * @param place the place that is meant
 * @param others what else the gazetteer knows by that name, likeliest first; at most four
 * @param why what spoke for it, in a few words for whoever asks
 */
public record PlaceMention(
    int sentence, int first, int last, Range range, Place place, List<Feature> others, String why) {
  public PlaceMention {
    others = List.copyOf(others);
  }

  /** A mention without rivals. */
  public PlaceMention(int sentence, int first, int last, Range range, Place place) {
    this(sentence, first, last, range, place, List.of(), "");
  }
}
