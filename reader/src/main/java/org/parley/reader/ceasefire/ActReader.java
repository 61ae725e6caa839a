package org.parley.reader.ceasefire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.reader.event.Factuality.Told;
import org.parley.reader.event.Frame;
import org.parley.reader.event.Opponents;
import org.parley.reader.mention.Range;

/**
 * What a row of the lexicon comes to in its sentence: an act that is told as not done may be
 * another act, a party that calls for a truce offers one, a third party that announces one tells of
 * an agreement.
 */
final class ActReader {
  private static final Set<String> NEGATION = Set.of("not", "n't", "never", "no", "neither");

  /** What an act becomes when it is told as not done. */
  private static final Map<ActKind, ActKind> UNDONE =
      Map.of(
          ActKind.AGREE, ActKind.REJECT,
          ActKind.HOLD, ActKind.VIOLATION,
          ActKind.EXTEND, ActKind.END);

  /** Acts that are worth telling before they are done. */
  private static final Set<ActKind> TO_COME =
      Set.of(ActKind.EFFECTIVE, ActKind.MONITOR, ActKind.END);

  /** What both sides do; a third party can only bring it about. */
  private static final Set<ActKind> OF_THE_PARTIES =
      Set.of(ActKind.AGREE, ActKind.EFFECTIVE, ActKind.EXTEND, ActKind.END, ActKind.HOLD);

  private static final Set<ActKind> NEEDS_DOER = Set.of(ActKind.OFFER, ActKind.CALL);
  private static final Set<ActKind> DONE_WRONG = Set.of(ActKind.VIOLATION, ActKind.REJECT);
  private static final Set<String> AIMING =
      Set.of("at", "for", "on", "about", "of", "toward", "towards");
  private static final Set<String> NOT_YET =
      Set.of("before", "until", "till", "without", "towards", "toward");
  private static final Set<String> IN_PHRASE = Set.of("DT", "JJ", "CD", "NN", "HYPH", "PRP$");
  private static final Set<String> COMING =
      Set.of("arrive", "deploy", "send", "come", "dispatch", "station", "stay");
  private static final Set<String> EACH_OTHER = Set.of("each other", "one another");

  private final Sentence sentence;
  private final ActLexicon lexicon;
  private final Surroundings around;
  private final TruceParties parties;
  private final ActTime time;

  ActReader(Sentence sentence, Set<Integer> truces, ActLexicon lexicon, Surroundings around) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.around = around;
    this.parties = new TruceParties(around.opponents());
    this.time = new ActTime(sentence, around);
  }

  /**
   * Who takes part in an act.
   *
   * @param by who does it
   * @param isBoth whether it is "both sides"
   * @param mediator who brings it about
   * @param named whom the truce itself names
   * @param speakers who says so
   */
  record Who(
      List<Actor> by,
      boolean isBoth,
      List<Actor> mediator,
      List<Actor> named,
      List<Actor> speakers) {

    Who with(List<Actor> others, List<Actor> mediators) {
      return new Who(others, isBoth, mediators, named, speakers);
    }
  }

  /**
   * The acts that a row tells in its place; none when it is only wished for, and two where it sets
   * a day.
   */
  List<ActMention> read(ActRule rule, Frame frame, int truce, Who who, Range range) {
    var told = told(rule, frame.trigger(), truce);
    var act = act(rule, frame, told);
    if (act.isEmpty()) {
      return List.of();
    }
    var sides = parties.of(who.named(), who.by(), around.opponents().presentIn(sentence.index()));
    var part = cast(act.get(), rule, who, sides);
    if (NEEDS_DOER.contains(part.act()) && isInPassing(rule, frame, part.who())) {
      return List.of();
    }
    var telling =
        new ActTime.Telling(
            rule, part.act(), frame.trigger(), truce, told, isNegated(frame.trigger()));
    var mention =
        new ActMention(
            part.act(),
            part.who().by(),
            part.who().mediator().stream().filter(m -> !Opponents.isParty(m, sides)).toList(),
            sides,
            kinds(rule, part.who(), truce),
            time.of(telling),
            isPresupposed(rule, frame, truce, who),
            who.speakers(),
            range,
            rule.name(),
            frame.construction());
    return withBeginning(eachOther(mention), telling);
  }

  /** "The proposed truce", "a plan for a truce": nobody is said to do it now. */
  private boolean isInPassing(ActRule rule, Frame frame, Who who) {
    var isModifier = sentence.graph().is(frame.trigger(), "amod", "compound");
    return rule.isNoun()
        ? who.by().isEmpty()
        : isModifier && (who.by().isEmpty() || rule.act() == ActKind.CALL);
  }

  /** How the act is told; what talks are about or hopes are of is not told as done. */
  private Told told(ActRule rule, int trigger, int truce) {
    var isAim =
        sentence.token(trigger).tag().equals("VBG")
            && !DONE_WRONG.contains(rule.act())
            && hasOpening(trigger, AIMING);
    var isYetToCome = rule.isNoun() && NOT_YET.contains(wordBeforePhrase(trigger));
    if (isAim || isYetToCome) {
      return Told.OPEN;
    }
    return isNone(truce) ? Told.DENIED : lexicon.factuality().of(sentence, trigger);
  }

  /** "No agreement has been reached". */
  private boolean isNone(int truce) {
    return sentence.graph().children(truce, "det").stream()
        .anyMatch(d -> sentence.token(d).text().equalsIgnoreCase("no"));
  }

  private String wordBeforePhrase(int noun) {
    var at = noun - 1;
    while (at > 0 && IN_PHRASE.contains(sentence.token(at).tag())) {
      at--;
    }
    return at < 0 ? "" : sentence.token(at).text().toLowerCase(Locale.ROOT);
  }

  private boolean hasOpening(int trigger, Set<String> words) {
    return sentence.graph().children(trigger, "case", "mark").stream()
        .anyMatch(c -> words.contains(sentence.token(c).text().toLowerCase(Locale.ROOT)));
  }

  private Optional<ActKind> act(ActRule rule, Frame frame, Told told) {
    var isNegated = !rule.negated() && isNegated(frame.trigger());
    if (isNegated) {
      return rule.undone().or(() -> Optional.ofNullable(UNDONE.get(rule.act())));
    }
    if (rule.negated()) {
      return Optional.of(rule.act());
    }
    return switch (told) {
      case ACTUAL -> Optional.of(rule.act());
      case PLANNED -> rule.promised().or(() -> Optional.of(rule.act()).filter(TO_COME::contains));
      case DENIED, REFUSED ->
          rule.undone()
              .or(() -> Optional.of(ActKind.VIOLATION).filter(v -> rule.act() == ActKind.HOLD));
      case OPEN, ATTEMPTED ->
          rule.promised()
              .or(() -> Optional.of(rule.act()).filter(TO_COME::contains))
              .filter(a -> isPromise(frame.trigger()) || isMission(rule, frame.trigger()));
    };
  }

  boolean isNegated(int trigger) {
    return sentence.graph().children(trigger).stream()
        .anyMatch(c -> NEGATION.contains(sentence.token(c).text().toLowerCase(Locale.ROOT)));
  }

  private boolean isPromise(int trigger) {
    return sentence.graph().children(trigger, "aux").stream()
        .anyMatch(a -> Set.of("would", "'d").contains(sentence.token(a).text()));
  }

  /** "Observers arrive to monitor the truce": what they come for is under way. */
  private boolean isMission(ActRule rule, int trigger) {
    var head = sentence.graph().head(trigger);
    return rule.act() == ActKind.MONITOR
        && sentence.token(trigger).tag().equals("VB")
        && head >= 0
        && lexicon.factuality().of(sentence, head) == Told.ACTUAL
        && COMING.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
  }

  /** An act and who takes which part in it. */
  private record Part(ActKind act, Who who) {}

  private Part cast(ActKind act, ActRule rule, Who who, List<Actor> sides) {
    var isThirdParty =
        !who.by().isEmpty() && who.by().stream().noneMatch(a -> Opponents.isParty(a, sides));
    var isDeclared = act == ActKind.OFFER && rule.kind().isPresent();
    if (isThirdParty && isDeclared) {
      return new Part(ActKind.AGREE, who.with(sides, who.by()));
    }
    if (isThirdParty && OF_THE_PARTIES.contains(act)) {
      return new Part(act, who.with(sides, who.by()));
    }
    if (act == ActKind.CALL && !who.by().isEmpty() && !isThirdParty) {
      return new Part(ActKind.OFFER, who);
    }
    if (isDeclared && (who.isBoth() || who.by().size() > 1)) {
      return new Part(ActKind.AGREE, who);
    }
    return new Part(act, who.isBoth() ? who.with(sides, who.mediator()) : who);
  }

  /** "The 2002 truce", "a truce brokered by Egypt", but not "the agreement between X and Y". */
  private boolean isPresupposed(ActRule rule, Frame frame, int truce, Who who) {
    if (rule.act() != ActKind.AGREE) {
      return false;
    }
    if (!rule.isNoun()) {
      return time.isModifier(frame.trigger());
    }
    return truce == frame.trigger() || who.by().isEmpty() && who.named().size() < 2;
  }

  private List<String> kinds(ActRule rule, Who who, int truce) {
    var found = new LinkedHashSet<String>();
    if (who.by().size() == 1) {
      rule.kind().ifPresent(found::add);
    }
    var phrase = sentence.graph().subtree(truce);
    sentence.tokens().stream()
        .filter(t -> phrase.get(t.index()) || t.text().equalsIgnoreCase("unilaterally"))
        .filter(t -> !isOfClock(t.index()))
        .forEach(t -> lexicon.kind(t).ifPresent(found::add));
    return List.copyOf(found);
  }

  /** "Local" in "local time". */
  private boolean isOfClock(int word) {
    return word + 1 < sentence.size() && sentence.token(word + 1).lemma().equals("time");
  }

  /** "X and Y accuse each other of breaking it": each on the word of the other. */
  private List<ActMention> eachOther(ActMention mention) {
    var text = sentence.toString().toLowerCase(Locale.ROOT);
    var isMutual = EACH_OTHER.stream().anyMatch(text::contains);
    if (mention.act() != ActKind.VIOLATION || !isMutual || mention.parties().size() != 2) {
      return List.of(mention);
    }
    var one = List.of(mention.parties().get(0));
    var other = List.of(mention.parties().get(1));
    return List.of(mention.by(one, other), mention.by(other, one));
  }

  /** A truce that is declared or agreed from a certain day on also comes into force then. */
  private List<ActMention> withBeginning(List<ActMention> mentions, ActTime.Telling telling) {
    var first = mentions.get(0);
    var mayBegin =
        telling.told() == Told.ACTUAL
            && !telling.rule().isNoun()
            && (first.act() == ActKind.AGREE || first.act() == ActKind.OFFER);
    var all = new ArrayList<>(mentions);
    if (mayBegin) {
      time.beginning(telling.trigger(), telling.truce())
          .ifPresent(day -> all.add(first.also(ActKind.EFFECTIVE, day)));
    }
    return all;
  }
}
