package org.parley.reader.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.reader.mention.actor.ActorCandidate.Form;

/**
 * What the phrase behind a preposition does for the one before it: in "the army of Ukraine",
 * "leaders of Chad and Niger" it is the owner, in "dozens of militants", "one of the soldiers" it
 * is what is counted.
 */
final class OwnerPhrases {
  private static final Set<Form> OPEN = Set.of(Form.ROLE, Form.OTHER, Form.COUNT, Form.PERSON);
  private static final Set<String> OF = Set.of("of", "for", "from");
  private static final Set<String> JOINTS = Set.of("and", ",");

  private final Sentence sentence;
  private final List<ActorCandidate> found;

  private OwnerPhrases(Sentence sentence, List<ActorCandidate> found) {
    this.sentence = sentence;
    this.found = new ArrayList<>(found);
  }

  /** The phrases of a sentence from left to right, with what those behind "of" say of them. */
  static List<ActorCandidate> join(Sentence sentence, List<ActorCandidate> phrases) {
    return new OwnerPhrases(sentence, phrases).run();
  }

  /** From right to left, so that "one of the leaders of Chad" is read from its end. */
  private List<ActorCandidate> run() {
    for (var at = found.size() - 2; at >= 0; at--) {
      var owned = found.get(at);
      var behind = at + 1;
      if (isOpen(owned) && isOf(owned, found.get(behind))) {
        found.set(at, joined(owned, behind));
      }
    }
    return found;
  }

  private static boolean isOpen(ActorCandidate phrase) {
    return phrase.actors().isEmpty() && OPEN.contains(phrase.form());
  }

  private boolean isOf(ActorCandidate owned, ActorCandidate owner) {
    return isNext(owned, owner)
        && OF.contains(sentence.token(owned.last() + 1).text())
        && (owned.form() != Form.PERSON || owner.form() == Form.NAME);
  }

  /** Whether only a preposition stands between two phrases, or an adverb after it. */
  private boolean isNext(ActorCandidate owned, ActorCandidate owner) {
    var gap = owner.first() - owned.last();
    return gap == 2 || gap == 3 && sentence.token(owner.first() - 1).tag().equals("RB");
  }

  private ActorCandidate joined(ActorCandidate owned, int behind) {
    var owner = found.get(behind);
    if (owner.actors().isEmpty()) {
      return countsPeople(owned, owner) ? owned.counting(owner) : owned;
    }
    var actors = new ArrayList<Actor>();
    for (var each : coordinated(owned, behind)) {
      each.actors().stream()
          .map(a -> Ownership.of(a, owned.sector()))
          .filter(a -> !actors.contains(a))
          .forEach(actors::add);
    }
    return owned.resolved(actors, (owned.why() + " of " + owner.why()).strip());
  }

  private boolean countsPeople(ActorCandidate owned, ActorCandidate owner) {
    return owned.form() == Form.COUNT
        && owner.form() == Form.ROLE
        && sentence.token(owned.last() + 1).text().equals("of");
  }

  /** The owner, and those that "and" joins to it where the owned is told of several. */
  private List<ActorCandidate> coordinated(ActorCandidate owned, int behind) {
    var owners = new ArrayList<>(List.of(found.get(behind)));
    for (var at = behind + 1; at < found.size() && owned.traits().plural(); at++) {
      var next = found.get(at);
      var isJoined =
          next.first() == found.get(at - 1).last() + 2
              && JOINTS.contains(sentence.token(next.first() - 1).text());
      if (!isJoined || next.form() != Form.NAME || next.actors().isEmpty()) {
        break;
      }
      owners.add(next);
    }
    return owners;
  }
}
