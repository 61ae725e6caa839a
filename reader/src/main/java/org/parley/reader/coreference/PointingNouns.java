package org.parley.reader.coreference;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.reading.Actor;
import org.parley.reader.Resources;

/** Nouns that point back to an actor of a kind: "the group", "the country" ({@code nouns.yml}). */
final class PointingNouns {
  private final Map<String, Refers> nouns;

  private PointingNouns(List<Pointer> pointers) {
    this.nouns = pointers.stream().collect(Collectors.toMap(Pointer::noun, Pointer::refers));
  }

  static PointingNouns load() {
    return new PointingNouns(Resources.list(PointingNouns.class, "nouns.yml", Pointer.class));
  }

  /** What a noun points to, if it points to anybody. */
  Optional<Refers> of(String noun) {
    return Optional.ofNullable(nouns.get(noun));
  }

  /** What sort of actor a noun points to. */
  enum Refers {
    @JsonProperty("state")
    STATE,
    @JsonProperty("group")
    GROUP,
    @JsonProperty("body")
    BODY,
    @JsonProperty("any")
    ANY;

    boolean fits(Actor actor) {
      var isBody = !actor.isOfState() && !actor.isArmedNonState();
      return switch (this) {
        case STATE ->
            actor.isOfState() && (actor.sector().isEmpty() || actor.sector().equals("GOV"));
        case GROUP -> !actor.name().isEmpty();
        case BODY -> isBody;
        case ANY -> isBody || !actor.name().isEmpty();
      };
    }
  }

  private record Pointer(String noun, Refers refers) {}
}
