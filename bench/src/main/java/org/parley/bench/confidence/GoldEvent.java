package org.parley.bench.confidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.model.reading.Event;

/**
 * An event that an annotator found.
 *
 * @param types PLOVER types, any of which is right
 * @param actor who did it
 * @param recipient to whom
 * @param joined whether actor and recipient are one set, as in mutual acts
 * @param when its days
 * @param optional whether a reading may leave it out
 */
record GoldEvent(
    Set<String> types,
    Parties actor,
    Parties recipient,
    boolean joined,
    Optional<Days> when,
    boolean optional) {
  private static final Set<String> MUTUAL =
      Set.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "ASSAULT");
  private static final double MOST = 0.66;

  static GoldEvent of(JsonNode event) {
    var types = Set.of(event.path("type").asText().split("\\|"));
    var actors = new HashSet<String>();
    event.path("actor").forEach(a -> actors.add(a.asText()));
    var onlyActors = new HashSet<String>();
    event.path("recipient").forEach(r -> onlyActors.add(r.asText()));
    return new GoldEvent(
        types,
        Parties.ofGold(event.path("actor")),
        Parties.ofGold(event.path("recipient")),
        types.stream().anyMatch(MUTUAL::contains)
            && !actors.isEmpty()
            && actors.containsAll(onlyActors),
        Days.ofGold(event.path("when")),
        event.path("optional").asBoolean());
  }

  /** How well an event of a reading fits; 0 when it is another event. */
  double fit(Event event) {
    if (!types.contains(event.type().name())) {
      return 0;
    }
    var dated = Days.agree(when, Days.of(event.when())) ? 0.5 : 0;
    var actors = Parties.of(event.actor());
    var recipients = Parties.of(event.recipient());
    if (joined) {
      var all = new HashSet<>(actors);
      all.addAll(recipients);
      var who = actor.and(recipient).overlap(all);
      return who < MOST ? 0 : 1 + who + dated;
    }
    var doers = actor.overlap(actors);
    var others = recipient.overlap(recipients);
    return doers < 0.5 || others < 0.5 || doers + others < 1.5
        ? 0
        : 1 + (doers + others) / 2 + dated;
  }
}
