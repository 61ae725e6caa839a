package org.parley.reader.mention.place;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Place;
import org.parley.reader.mention.Range;

/**
 * Words that name a place, and the place that they name here.
 *
 * @param sentence place of its sentence in the text
 * @param first its first token
 * @param last its last token, included
 * @param range its characters
 * @param place the place that the name means
 * @param part the part of it that is meant: "northern Uganda"; empty for the whole
 * @param others what else the gazetteer knows by that name, likeliest first; at most four
 * @param why what spoke for it, in a few words for whoever asks
 */
public record PlaceMention(
    int sentence,
    int first,
    int last,
    Range range,
    Place place,
    Optional<Place> part,
    List<Feature> others,
    String why) {
  public PlaceMention {
    others = List.copyOf(others);
  }

  /** A mention of the whole of a place, without rivals. */
  public PlaceMention(int sentence, int first, int last, Range range, Place place) {
    this(sentence, first, last, range, place, Optional.empty(), List.of(), "");
  }

  /** The part that is meant, or the whole. */
  public Place narrowest() {
    return part.orElse(place);
  }
}
