package org.parley.reader.mention.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A noun that says what an actor is: {@code foreign minister}, {@code army}, {@code villager}.
 *
 * @param noun lemma, of one or more words
 * @param sector PLOVER sector; empty for offices that take it from whom they serve ("spokesman")
 * @param kind office, organ, agent, count or prefix
 * @param light whether a role before it in its phrase gives it its sector: an {@code officer} is a
 *     soldier, but an intelligence officer is not
 * @param foreign whether it comes from elsewhere, so that it is not the army or the government of
 *     the country where things happen: peacekeepers, mediators, a coalition
 * @param lone whether one of them, in an article without armies and armed groups, is a criminal: an
 *     attacker
 */
record Role(
    String noun, Optional<String> sector, Kind kind, boolean light, boolean foreign, boolean lone) {

  /** What sort of noun it is. */
  enum Kind {
    /** One person: president, spokesman. */
    @JsonProperty("office")
    OFFICE,
    /** A body: army, ministry. */
    @JsonProperty("organ")
    ORGAN,
    /** People, and arms that act for them: soldiers, villagers, warplanes. */
    @JsonProperty("agent")
    AGENT,
    /** Words that count what stands behind "of": a group, dozens. */
    @JsonProperty("count")
    COUNT,
    /** A word that changes the rest: former. */
    @JsonProperty("prefix")
    PREFIX
  }
}
