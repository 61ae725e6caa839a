package org.parley.bench.setting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.bench.confidence.Days;
import org.parley.model.reading.Document;
import org.parley.reader.Layers;
import org.parley.reader.event.PlaceOfEvent;
import org.parley.reader.event.TimeOfEvent;
import org.parley.reader.event.UntoldTime;
import org.parley.reader.mention.place.PlaceMention;
import org.parley.reader.mention.time.TimeMention;
import org.parley.reader.setting.Occasion;
import org.parley.reader.setting.PlaceCandidate;
import org.parley.reader.setting.PlaceCandidates;
import org.parley.reader.setting.TimeCandidate;
import org.parley.reader.setting.TimeCandidates;

/** The times and places that the events of gold ask for, article by article. */
final class Questions {
  private final List<Question> ofTimes = new ArrayList<>();
  private final List<Question> ofPlaces = new ArrayList<>();

  List<Question> ofTimes() {
    return List.copyOf(ofTimes);
  }

  List<Question> ofPlaces() {
    return List.copyOf(ofPlaces);
  }

  /** Adds the events of one article. */
  void add(String set, Document document, Layers layers, JsonNode gold) {
    var times = layers.times().get();
    var places = layers.places().get();
    var sentences = layers.sentences();
    var published = document.published();
    var whens = new TimeCandidates(sentences, times, published);
    var wheres = new PlaceCandidates(sentences, places);
    var timeOf = new TimeOfEvent(times);
    var untold = new UntoldTime(sentences, timeOf, published);
    var placeOf = new PlaceOfEvent(places);
    for (var event : gold.path("events")) {
      GoldTelling.of(event, document.text(), sentences)
          .ifPresent(
              telling -> {
                ofTimes.add(
                    when(set, document.id(), event, whens.of(telling), telling, timeOf, untold));
                ofPlaces.add(
                    where(set, document.id(), event, wheres.of(telling), telling, placeOf));
              });
    }
  }

  private static Question when(
      String set,
      String article,
      JsonNode event,
      List<TimeCandidate> candidates,
      Occasion telling,
      TimeOfEvent timeOf,
      UntoldTime untold) {
    var right = Days.ofGold(event.path("when"));
    var ruled =
        timeOf
            .of(telling.sentence(), telling.trigger())
            .flatMap(TimeMention::interval)
            .or(() -> untold.of(telling.sentence(), telling.trigger(), telling.status()));
    return new Question(
        article,
        set,
        candidates.stream().map(TimeCandidate::features).toList(),
        candidates.stream().map(c -> Days.agree(right, Days.of(c.when()))).toList(),
        Days.agree(right, Days.of(ruled)));
  }

  private static Question where(
      String set,
      String article,
      JsonNode event,
      List<PlaceCandidate> candidates,
      Occasion telling,
      PlaceOfEvent placeOf) {
    var gold = event.path("where");
    Optional<PlaceMention> ruled =
        placeOf.of(telling.sentence(), telling.trigger(), telling.type());
    return new Question(
        article,
        set,
        candidates.stream().map(PlaceCandidate::features).toList(),
        candidates.stream().map(c -> GoldPlace.agrees(gold, c.where())).toList(),
        GoldPlace.agrees(gold, ruled.map(PlaceMention::place)));
  }
}
