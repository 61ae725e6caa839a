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
    var told = told(rule, frame.trigger());
    var act = act(rule, frame, told);
    if (act.isEmpty()) {
      return List.of();
    }
    var sides = parties.of(who.named(), who.by(), around.opponents().presentIn(sentence.index()));
    var part = cast(act.get(), rule, who, sides);
    if (NEEDS_DOER.contains(part.act()) && isInPassing(rule, frame, part.who())) {
      return List.of();
    }
    var mention =
        new ActMention(
            part.act(),
            part.who().by(),
            part.who().mediator(),
            sides,
            kinds(rule, part.who(), truce),
            time.of(rule, part.act(), frame, truce, told),
            isPresupposed(rule, frame, who),
            who.speakers(),
            range,
            rule.name(),
            frame.construction());
    return withBeginning(eachOther(mention), rule, truce, told);
  }

  /** "The proposed truce", "a plan for a truce": nobody is said to do it now. */
  private boolean isInPassing(ActRule rule, Frame frame, Who who) {
    var isModifier = sentence.graph().is(frame.trigger(), "amod", "compound");
    return rule.isNoun()
        ? who.by().isEmpty()
        : isModifier && (who.by().isEmpty() || rule.act() == ActKind.CALL);
  }

  /** How the act is told; what talks are about or hopes are of is not told as done. */
  private Told told(ActRule rule, int trigger) {
    var isAim =
        sentence.token(trigger).tag().equals("VBG")
            && !DONE_WRONG.contains(rule.act())
            && hasOpening(trigger, AIMING);
    var isYetToCome = rule.isNoun() && hasOpening(trigger, NOT_YET);
    return isAim || isYetToCome ? Told.OPEN : lexicon.factuality().of(sentence, trigger);
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
      case DENIED ->
          rule.undone()
              .or(() -> Optional.of(ActKind.VIOLATION).filter(v -> rule.act() == ActKind.HOLD));
      case OPEN -> rule.promised().filter(p -> isPromise(frame.trigger()));
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

  private boolean isPresupposed(ActRule rule, Frame frame, Who who) {
    var isModifier = rule.isNoun() || sentence.graph().is(frame.trigger(), "amod", "acl", "dep");
    var isNounAlone = rule.truce().stream().anyMatch(s -> s.relation().equals("self"));
    return rule.act() == ActKind.AGREE && isModifier && (who.named().isEmpty() || isNounAlone);
  }

  private List<String> kinds(ActRule rule, Who who, int truce) {
    var found = new LinkedHashSet<String>();
    if (who.by().size() == 1) {
      rule.kind().ifPresent(found::add);
    }
    var phrase = sentence.graph().subtree(truce);
    sentence.tokens().stream()
        .filter(t -> phrase.get(t.index()) || t.text().equalsIgnoreCase("unilaterally"))
        .forEach(t -> lexicon.kind(t).ifPresent(found::add));
    return List.copyOf(found);
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
  private List<ActMention> withBeginning(
      List<ActMention> mentions, ActRule rule, int truce, Told told) {
    var first = mentions.get(0);
    var setsDay =
        told == Told.ACTUAL
            && (first.act() == ActKind.AGREE || first.act() == ActKind.OFFER)
            && !rule.isNoun();
    var all = new ArrayList<>(mentions);
    if (setsDay) {
      time.beginning(truce).ifPresent(day -> all.add(first.also(ActKind.EFFECTIVE, day)));
    }
    return all;
  }
}
