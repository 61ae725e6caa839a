package org.parley.reader.mention.place;

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
 */
public record PlaceMention(int sentence, int first, int last, Range range, Place place) {}
