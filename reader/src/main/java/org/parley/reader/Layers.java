package org.parley.reader;

import java.util.List;
import java.util.function.Supplier;
import org.parley.language.Sentence;
import org.parley.reader.attribution.Attribution;
import org.parley.reader.coreference.ActorIndex;
import org.parley.reader.mention.place.PlaceMention;
import org.parley.reader.mention.time.TimeMention;

/**
 * What is found in a document before events are, each layer in the order of the text. A layer is
 * worked out when it is asked for, at each call: times and places need no dependency graph, which
 * is dear.
 *
 * @param sentences its sentences
 * @param actors the phrases that stand for actors, resolved over the whole document
 * @param attributions who says what
 * @param places the names of places, resolved
 * @param times the words that name times, resolved
 */
public record Layers(
    List<Sentence> sentences,
    Supplier<ActorIndex> actors,
    Supplier<List<Attribution>> attributions,
    Supplier<List<PlaceMention>> places,
    Supplier<List<TimeMention>> times) {
  public Layers {
    sentences = List.copyOf(sentences);
  }
}
