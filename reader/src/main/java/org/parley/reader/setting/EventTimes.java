package org.parley.reader.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reader.mention.time.TimeMention;

/** When each event of one document happened: the likeliest of its {@link TimeCandidates}. */
public final class EventTimes {
  private final ChoiceModel model;
  private final TimeCandidates candidates;

  /** For one document. */
  public EventTimes(
      ChoiceModel model,
      List<Sentence> sentences,
      List<TimeMention> times,
      Optional<LocalDate> published) {
    this.model = model;
    this.candidates = new TimeCandidates(sentences, times, published);
  }

  /** The likeliest time of a telling, which may be none. */
  public TimeCandidate of(Occasion occasion) {
    return Likeliest.of(
        model, candidates.of(occasion), TimeCandidate::features, TimeCandidate::when);
  }
}
