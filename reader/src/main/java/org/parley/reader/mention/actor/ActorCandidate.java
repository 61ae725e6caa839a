package org.parley.reader.mention.actor;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Actor;
import org.parley.reader.mention.Range;

/**
 * A noun phrase that may stand for an actor, with what its own words say; what they leave open is
 * for {@code coreference} to find in the rest of the document.
 *
 * @param sentence place of its sentence in the text
 * @param first first token
 * @param core first token after the last possessor
 * @param last last token, the head
 * @param range its characters
 * @param actors whom its own words name; empty when they do not
 * @param sector sector of the role it names, if any
 * @param noun lemma of the role or head noun, in lower case
 * @param person the personal name in it, if any
 * @param form how it stands for somebody
 * @param traits what else its words tell
 * @param why the words that decided
 */
public record ActorCandidate(
    int sentence,
    int first,
    int core,
    int last,
    Range range,
    List<Actor> actors,
    Optional<String> sector,
    String noun,
    Optional<String> person,
    Form form,
    Traits traits,
    String why) {
  public ActorCandidate {
    actors = List.copyOf(actors);
  }

  /**
   * What the words of a phrase tell besides.
   *
   * @param plural whether it stands for more than one
   * @param foreign whether it is somebody from elsewhere: peacekeepers, a mediator
   * @param human whether it is one human being
   * @param lone whether it is one attacker, who need not belong to any armed group
   */
  public record Traits(boolean plural, boolean foreign, boolean human, boolean lone) {}

  /** How a phrase stands for an actor. */
  public enum Form {
    /** A name alone: Armenia, the Taliban. */
    NAME,
    /** A capital or palace that stands for its government: Yerevan, the Kremlin. */
    SEAT,
    /** A role, with its owner or without: Armenian soldiers, the ministry. */
    ROLE,
    /** A personal name that the dictionary lacks. */
    PERSON,
    /** A thing with an owner: Armenian positions, rebel bases. */
    POSSESSION,
    /** A pronoun. */
    PRONOUN,
    /** Both sides, the two countries, each other. */
    BOTH,
    /** Words that count what stands behind them: dozens, a group, some. */
    COUNT,
    /** Any other noun: the group, the attack. */
    OTHER
  }

  /** The same phrase with actors found elsewhere. */
  public ActorCandidate resolved(List<Actor> found, String because) {
    return new ActorCandidate(
        sentence, first, core, last, range, found, sector, noun, person, form, traits, because);
  }

  /** "dozens of militants": the same phrase as one for what it counts. */
  ActorCandidate counting(ActorCandidate counted) {
    return new ActorCandidate(
        sentence,
        first,
        core,
        last,
        range,
        counted.actors(),
        counted.sector(),
        counted.noun(),
        person,
        counted.form(),
        counted.traits(),
        counted.why());
  }
}
