package org.parley.reader.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.reading.Account;
import org.parley.model.reading.Actor;
import org.parley.reader.confidence.Features;
import org.parley.reader.event.ClauseTense;
import org.parley.reader.event.EventMention;

/** What speaks for and against each occurrence of one document, taken from its fullest telling. */
final class OccurrenceFeatures {
  private static final int MANY = 3;
  private static final int LEAD = 3;
  private static final int SHORT = 260;

  private final List<Sentence> sentences;
  private final List<List<ToldEvent>> occurrences;
  private final boolean isShort;

  /** For the occurrences of one document. */
  OccurrenceFeatures(List<Sentence> sentences, List<List<ToldEvent>> occurrences) {
    this.sentences = sentences;
    this.occurrences = occurrences;
    this.isShort = sentences.stream().mapToInt(Sentence::size).sum() <= SHORT;
  }

  /** The features of one of the occurrences. */
  Features of(List<ToldEvent> tellings) {
    var best = tellings.get(0);
    var found = new ArrayList<String>();
    predicate(best.mention(), found);
    grammar(best.mention(), found);
    parties(best.mention(), found);
    setting(best, found);
    voice(best, found);
    document(tellings, found);
    return new Features(found);
  }

  private static void predicate(EventMention mention, List<String> found) {
    var name = mention.sense().substring(0, mention.sense().indexOf('#'));
    found.add("type=" + mention.type());
    found.add("sense=" + name);
    found.add("announced=" + !name.endsWith("/" + mention.type()));
    found.add("status=" + mention.status());
    found.add("sure=" + mention.isSure());
    mention.doubts().forEach(doubt -> found.add("doubt=" + doubt));
    mention.doubts().forEach(doubt -> found.add("type=" + mention.type() + " doubt=" + doubt));
    for (var turn : mention.construction().split(", ", -1)) {
      found.add("construction=" + turn);
    }
  }

  private void grammar(EventMention mention, List<String> found) {
    var sentence = sentences.get(mention.trigger().sentence());
    var at = mention.trigger().token();
    var token = sentence.token(at);
    var graph = sentence.graph();
    var tense = ClauseTense.of(sentence, at);
    found.add("tag=" + token.tag());
    found.add("relation=" + graph.relation(at));
    found.add("tense=" + tense);
    found.add((token.isVerb() ? "verb" : "noun") + " in " + tense);
    found.add("type=" + mention.type() + " as " + (token.isVerb() ? "verb" : "noun"));
    governor(sentence, at).ifPresent(g -> found.add("governor=" + lemma(g)));
    if (!token.isVerb()) {
      found.add("determiner=" + determiner(sentence, at));
      found.add("plural=" + token.tag().endsWith("S") + " bare=" + graph.children(at).isEmpty());
    }
  }

  private static Optional<Token> governor(Sentence sentence, int at) {
    var head = sentence.graph().head(at);
    return head == DependencyGraph.NONE ? Optional.empty() : Optional.of(sentence.token(head));
  }

  private static String determiner(Sentence sentence, int noun) {
    return sentence.graph().children(noun, "det", "nmod:poss", "nummod").stream()
        .findFirst()
        .map(child -> sentence.graph().is(child, "det") ? lemma(sentence.token(child)) : "owner")
        .orElse("none");
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private void parties(EventMention mention, List<String> found) {
    var actor = found(mention.actor(), mention.actorTokens(), mention);
    var recipient = found(mention.recipient(), mention.recipientTokens(), mention);
    found.add("actor=" + actor);
    found.add("recipient=" + recipient);
    found.add("mutual=" + mention.mutual());
    found.add("parties=" + actor + "," + recipient + "," + mention.mutual());
    found.add(
        "type="
            + mention.type()
            + " actor="
            + !mention.actor().isEmpty()
            + " recipient="
            + !mention.recipient().isEmpty());
    found.add("actors=" + Math.min(MANY, mention.actor().size()));
    found.add("recipients=" + Math.min(MANY, mention.recipient().size()));
    mention.actor().forEach(a -> found.add("actor is " + kind(a)));
    mention.recipient().forEach(a -> found.add("recipient is " + kind(a)));
    found.add("same side=" + isOneSided(mention));
  }

  /** How a party was found: named in its slot, elsewhere in the sentence, or concluded. */
  private static String found(List<Actor> party, List<Integer> tokens, EventMention mention) {
    if (party.isEmpty()) {
      return tokens.isEmpty() ? "none" : "unknown";
    }
    if (!tokens.isEmpty() && mention.guess().isEmpty()) {
      return "named";
    }
    return mention.guess().map(Enum::name).orElse("elsewhere");
  }

  private static String kind(Actor actor) {
    var isPlaced = actor.place().length() == 3 && !actor.place().equals("UNK");
    return (isPlaced ? "" : actor.place() + ".") + actor.sector();
  }

  private static boolean isOneSided(EventMention mention) {
    return mention.actor().stream()
        .anyMatch(
            a ->
                mention.recipient().stream()
                    .anyMatch(
                        r ->
                            a.place().equals(r.place())
                                && a.isArmedNonState() == r.isArmedNonState()));
  }

  private static void setting(ToldEvent best, List<String> found) {
    var when = best.isDated() ? "told" : best.when().isPresent() ? "concluded" : "none";
    found.add("when=" + when);
    found.add("where=" + best.toldWhere().isPresent());
    found.add("type=" + best.mention().type() + " when=" + when);
  }

  private static void voice(ToldEvent best, List<String> found) {
    if (best.accounts().isEmpty()) {
      found.add("stance=publisher");
    }
    for (Account account : best.accounts()) {
      found.add("stance=" + account.stance());
    }
  }

  private void document(List<ToldEvent> tellings, List<String> found) {
    var best = tellings.get(0).mention();
    var first =
        tellings.stream().mapToInt(t -> t.mention().trigger().sentence()).min().orElseThrow();
    found.add("tellings=" + Math.min(MANY, tellings.size()));
    found.add("short=" + isShort);
    found.add("lead=" + (first == 0 ? "first" : first < LEAD ? "yes" : "no"));
    found.add("quarter=" + 4 * first / sentences.size());
    found.add("same type before=" + Math.min(MANY, before(tellings)));
    found.add("neighbours=" + Math.min(MANY, neighbours(best)));
    found.add("sentence=" + Math.min(6, sentences.get(best.trigger().sentence()).size() / 10));
  }

  /** How many occurrences of its type stand before it in the document. */
  private long before(List<ToldEvent> tellings) {
    return occurrences.stream()
        .takeWhile(other -> other != tellings)
        .filter(o -> o.get(0).mention().type() == tellings.get(0).mention().type())
        .count();
  }

  /** How many other occurrences its sentence tells. */
  private long neighbours(EventMention best) {
    return occurrences.stream()
            .filter(o -> o.get(0).mention().trigger().sentence() == best.trigger().sentence())
            .count()
        - 1;
  }
}
