package org.parley.model.situation;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Actor;

/**
 * The life of one ceasefire, truce or cessation of hostilities. One side's word never ends it.
 *
 * @param id content hash of its first telling
 * @param parties who is to cease fire
 * @param mediator who brings it about
 * @param kind humanitarian, unilateral, local, general, permanent: all that articles call it
 * @param phase where it stands in its life
 * @param ended whether both sides, its term or open war ended it
 * @param because why it counts as ended; empty while it is not
 * @param under id of the older ceasefire of these parties that it was made under, if there is one
 * @param acts what became of it, in order of time
 * @param state the last word of each speaker on it
 * @param violations who is said to have broken it, counted by who says so
 * @param documents the articles that tell of it
 */
public record Ceasefire(
    String id,
    List<Actor> parties,
    List<Actor> mediator,
    List<String> kind,
    Phase phase,
    boolean ended,
    Optional<String> because,
    Optional<String> under,
    List<LifeAct> acts,
    List<StateClaim> state,
    List<ViolationCount> violations,
    List<String> documents) {
  public Ceasefire {
    parties = List.copyOf(parties);
    mediator = List.copyOf(mediator);
    kind = List.copyOf(kind);
    acts = List.copyOf(acts);
    state = List.copyOf(state);
    violations = List.copyOf(violations);
    documents = List.copyOf(documents);
  }
}
