package org.parley.reader.mention.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.language.Parser;
import org.parley.model.reading.Actor;

/**
 * Says whom one phrase means by itself, as a lookup service does: country and sector apart, each empty
 * where the phrase does not tell. Unlike a reading it has no document to find the owner of "the
 * ministry" in.
 */
public final class ActorResolver {
  private final Parser parser;
  private final ActorFinder finder;

  private ActorResolver(Parser parser, ActorFinder finder) {
    this.parser = parser;
    this.finder = finder;
  }

  /** With the dictionary that travels with Parley. */
  public static ActorResolver load(Parser parser) {
    return new ActorResolver(parser, new ActorFinder(ActorDictionary.load()));
  }

  /**
   * Whom a phrase means.
   *
   * @param country PLOVER place code, or empty
   * @param sector PLOVER sector code, or empty
   * @param why the words and entries that decided
   */
  public record Answer(String country, String sector, String why) {
    static final Answer NOBODY = new Answer("", "", "");
  }

  /**
   * Resolves a phrase.
   *
   * @param phrase the words, such as {@code Houthi rebels}
   * @param context words around it or a country it is about; may be empty
   * @param day on which it was written; on an unknown day those in office today count
   */
  public Answer resolve(String phrase, String context, Optional<LocalDate> day) {
    var plain = phrase.strip();
    var text = context.isBlank() ? plain : plain + "\n\n" + context.strip();
    var sentences = parser.parse(text);
    var candidates =
        finder.find(sentences, text, day).stream()
            .filter(candidate -> candidate.range().begin() < plain.length())
            .toList();
    return best(candidates).map(ActorResolver::answer).orElse(Answer.NOBODY);
  }

  /** The first phrase that names somebody; else the first that has a role. */
  private static Optional<ActorCandidate> best(List<ActorCandidate> candidates) {
    return candidates.stream().min(Comparator.comparingInt(ActorResolver::rank));
  }

  private static int rank(ActorCandidate candidate) {
    if (!candidate.actors().isEmpty()) {
      return 0;
    }
    return candidate.sector().isPresent() ? 1 : 2;
  }

  private static Answer answer(ActorCandidate candidate) {
    return candidate.actors().stream()
        .findFirst()
        .map(actor -> answer(actor, candidate))
        .orElseGet(() -> new Answer("", candidate.sector().orElse(""), candidate.why()));
  }

  private static Answer answer(Actor actor, ActorCandidate candidate) {
    return new Answer(actor.place(), actor.sector(), candidate.why());
  }
}
