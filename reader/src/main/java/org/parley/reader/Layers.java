package org.parley.reader;

import java.util.List;
import org.parley.language.Sentence;
import org.parley.reader.attribution.Attribution;
import org.parley.reader.coreference.ActorIndex;
import org.parley.reader.mention.place.PlaceMention;
import org.parley.reader.mention.time.TimeMention;

/**
 * What is found in a document before events are: each layer in the order of the text.
 *
 * @param sentences its sentences
 * @param actors the phrases that stand for actors, resolved over the whole document
 * @param attributions who says what
 * @param places the names of places, resolved
 * @param times the words that name times, resolved
 */
public record Layers(
    List<Sentence> sentences,
    ActorIndex actors,
    List<Attribution> attributions,
    List<PlaceMention> places,
    List<TimeMention> times) {
  public Layers {
    sentences = List.copyOf(sentences);
    attributions = List.copyOf(attributions);
    places = List.copyOf(places);
    times = List.copyOf(times);
  }
}
