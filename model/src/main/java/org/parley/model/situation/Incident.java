package org.parley.model.situation;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;

/**
 * One occurrence in the world, however many articles tell it, with every account kept. The summary
 * fields are those of the telling that is dated and placed most closely; where the accounts differ,
 * {@code accounts} holds the difference.
 *
 * @param id content hash of its first member, so that it lasts while articles are added after it
 * @param type PLOVER event type that most accounts give
 * @param actor who did it, by the summary's telling; for mutual acts both sides
 * @param recipient to whom
 * @param when the shortest time that an account gives
 * @param where the place that goes with it
 * @param members the events that tell it, in order of document and event
 * @param accounts the same, as told, oldest article first
 * @param links why they were joined
 * @param copies which of the articles are one text; articles that are not named are each their own
 * @param voices how many tell it: each speaker once, and each text that tells it in its publisher's
 *     own voice once, however many print it
 */
public record Incident(
    String id,
    EventType type,
    List<Actor> actor,
    List<Actor> recipient,
    Optional<Interval> when,
    Optional<Place> where,
    List<EventRef> members,
    List<Telling> accounts,
    List<Link> links,
    List<Copies> copies,
    int voices) {
  public Incident {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    members = List.copyOf(members);
    accounts = List.copyOf(accounts);
    links = List.copyOf(links);
    copies = List.copyOf(copies);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("An incident that nobody tells");
    }
  }
}
