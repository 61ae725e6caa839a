package org.parley.reader.ceasefire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.reader.attribution.Speech;
import org.parley.reader.coreference.ActorIndex;
import org.parley.reader.event.EventMention;
import org.parley.reader.event.Opponents;
import org.parley.reader.event.TimeOfEvent;

/**
 * What is already known of a document when its truces are read.
 *
 * @param actors whom its words stand for
 * @param opponents who fights whom
 * @param events what was done
 * @param speech who says what
 * @param times which time is that of which predicate
 * @param published its day
 */
public record Surroundings(
    ActorIndex actors,
    Opponents opponents,
    List<EventMention> events,
    Speech speech,
    TimeOfEvent times,
    Optional<LocalDate> published) {}
