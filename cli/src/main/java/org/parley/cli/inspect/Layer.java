package org.parley.cli.inspect;

import java.util.List;
import org.parley.model.reading.Document;
import org.parley.reader.Layers;
import org.parley.reader.attribution.Speech;
import org.parley.reader.record.CodePoints;

/** A layer that can be inspected. */
public enum Layer {
  /** Who is said to say what. */
  attributions("Who is said to say what.") {
    @Override
    List<? extends View.Item> items(Layers layers, CodePoints points) {
      var found = layers.attributions().get();
      var speech = new Speech(found, layers.actors().get(), points::span);
      return found.stream().map(a -> AttributionView.of(a, speech.speakers(a), points)).toList();
    }
  },
  /** Words that name a time. */
  times("Words that name a time.") {
    @Override
    List<? extends View.Item> items(Layers layers, CodePoints points) {
      return layers.times().get().stream().map(t -> TimeView.of(t, points)).toList();
    }
  },
  /** Names of places. */
  places("Names of places.") {
    @Override
    List<? extends View.Item> items(Layers layers, CodePoints points) {
      return layers.places().get().stream().map(p -> PlaceView.of(p, points)).toList();
    }
  },
  /** Phrases that stand for actors. */
  actors("Phrases that stand for actors.") {
    @Override
    List<? extends View.Item> items(Layers layers, CodePoints points) {
      return layers.actors().get().mentions().stream()
          .filter(m -> !m.actors().isEmpty())
          .map(m -> ActorView.of(m, points))
          .toList();
    }
  },
  /** Sentences with tokens and dependencies. */
  sentences("Sentences with tokens and dependencies.") {
    @Override
    List<? extends View.Item> items(Layers layers, CodePoints points) {
      return layers.sentences().stream().map(s -> SentenceView.of(s, points)).toList();
    }
  };

  private final String header;

  Layer(String header) {
    this.header = header;
  }

  /** What it is, in a line. */
  public String header() {
    return header;
  }

  abstract List<? extends View.Item> items(Layers layers, CodePoints points);

  /** This layer of a document. */
  public View of(Document document, Layers layers) {
    return new View(document, name(), items(layers, new CodePoints(document.text())));
  }
}
