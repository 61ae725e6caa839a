package org.parley.reader.setting;

import java.util.List;
import org.parley.language.Sentence;
import org.parley.reader.mention.place.PlaceMention;

/** Where each event of one document happened: the likeliest of its {@link PlaceCandidates}. */
public final class EventPlaces {
  private final ChoiceModel model;
  private final PlaceCandidates candidates;

  /** For one document. */
  public EventPlaces(ChoiceModel model, List<Sentence> sentences, List<PlaceMention> places) {
    this.model = model;
    this.candidates = new PlaceCandidates(sentences, places);
  }

  /** The likeliest place of a telling, which may be none. */
  public PlaceCandidate of(Occasion occasion) {
    return Likeliest.of(
        model, candidates.of(occasion), PlaceCandidate::features, PlaceCandidate::where);
  }
}
