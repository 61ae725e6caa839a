package org.parley.ledger.incident;

import static org.parley.model.reading.EventType.ACCUSE;
import static org.parley.model.reading.EventType.AGREE;
import static org.parley.model.reading.EventType.ASSAULT;
import static org.parley.model.reading.EventType.COERCE;
import static org.parley.model.reading.EventType.CONCEDE;
import static org.parley.model.reading.EventType.CONSULT;
import static org.parley.model.reading.EventType.COOPERATE;
import static org.parley.model.reading.EventType.MOBILIZE;
import static org.parley.model.reading.EventType.REJECT;
import static org.parley.model.reading.EventType.REQUEST;
import static org.parley.model.reading.EventType.RETREAT;
import static org.parley.model.reading.EventType.SANCTION;
import static org.parley.model.reading.EventType.SUPPORT;
import static org.parley.model.reading.EventType.THREATEN;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.parley.model.reading.EventType;

/**
 * Which event types two articles may give to one occurrence: the boundaries that the PLOVER manual
 * (0.8, 2021) itself draws thinly, such as a truce accepted (AGREE), declared (CONCEDE) or put in
 * force (RETREAT), and ground taken with (ASSAULT) or without (COERCE) a fight.
 */
final class Types {
  private static final Map<EventType, Set<EventType>> NEIGHBOURS =
      neighbours(
          Set.of(AGREE, SUPPORT),
          Set.of(AGREE, CONCEDE),
          Set.of(AGREE, CONSULT),
          Set.of(AGREE, RETREAT),
          Set.of(AGREE, REQUEST),
          Set.of(CONCEDE, RETREAT),
          Set.of(COOPERATE, RETREAT),
          Set.of(COERCE, ASSAULT),
          Set.of(COERCE, SANCTION),
          Set.of(MOBILIZE, ASSAULT),
          Set.of(MOBILIZE, RETREAT),
          Set.of(REQUEST, THREATEN),
          Set.of(REJECT, ACCUSE));

  private Types() {}

  static boolean neighbours(EventType a, EventType b) {
    return NEIGHBOURS.getOrDefault(a, Set.of()).contains(b);
  }

  @SafeVarargs
  private static Map<EventType, Set<EventType>> neighbours(Set<EventType>... pairs) {
    var neighbours = new EnumMap<EventType, Set<EventType>>(EventType.class);
    for (var pair : pairs) {
      for (var type : pair) {
        var others = neighbours.computeIfAbsent(type, key -> EnumSet.noneOf(EventType.class));
        others.addAll(pair);
        others.remove(type);
      }
    }
    return Collections.unmodifiableMap(neighbours);
  }

  /** Whether the deed goes on for days, so that two articles may give it two days. */
  static boolean lasts(EventType type) {
    return switch (type) {
      case RETREAT, MOBILIZE, COERCE, PROTEST, AID, COOPERATE, SANCTION -> true;
      case AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN, ASSAULT -> false;
    };
  }

  /** Whether it is said or agreed rather than done. */
  static boolean isVerbal(EventType type) {
    return switch (type) {
      case AGREE, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> true;
      case CONSULT, COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
    };
  }
}
