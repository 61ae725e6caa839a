package org.parley.cli.inspect;

import java.util.List;
import org.parley.model.reading.Document;
import org.parley.reader.Layers;
import org.parley.reader.attribution.Speech;
import org.parley.reader.record.CodePoints;

/** A layer that can be inspected. */
public enum Layer {
  /** Who is said to say what. */
  attributions {
    @Override
    List<? extends View.Item> items(Layers layers, CodePoints points) {
      var speech = new Speech(layers.attributions(), layers.actors(), points::span);
      return layers.attributions().stream()
          .map(a -> AttributionView.of(a, speech.speakers(a), points))
          .toList();
    }
  },
  /** Words that name a time. */
  times {
    @Override
    List<? extends View.Item> items(Layers layers, CodePoints points) {
      return layers.times().stream().map(t -> TimeView.of(t, points)).toList();
    }
  },
  /** Names of places. */
  places {
    @Override
    List<? extends View.Item> items(Layers layers, CodePoints points) {
      return layers.places().stream().map(p -> PlaceView.of(p, points)).toList();
    }
  },
  /** Phrases that stand for actors. */
  actors {
    @Override
    List<? extends View.Item> items(Layers layers, CodePoints points) {
      return layers.actors().mentions().stream()
          .filter(m -> !m.actors().isEmpty())
          .map(m -> ActorView.of(m, points))
          .toList();
    }
  },
  /** Sentences with tokens and dependencies. */
  sentences {
    @Override
    List<? extends View.Item> items(Layers layers, CodePoints points) {
      return layers.sentences().stream().map(s -> SentenceView.of(s, points)).toList();
    }
  };

  abstract List<? extends View.Item> items(Layers layers, CodePoints points);

  /** This layer of a document. */
  public View of(Document document, Layers layers) {
    return new View(document, name(), items(layers, new CodePoints(document.text())));
  }
}
