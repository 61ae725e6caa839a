package org.parley.reader.setting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.reader.confidence.Features;
import org.parley.reader.event.ClauseTense;
import org.parley.reader.event.TimeOfEvent;
import org.parley.reader.event.UntoldTime;
import org.parley.reader.mention.time.TimeMention;

/** What speaks for and against each time that an event may have, in one document. */
final class TimeFeatures {
  private static final int LONGEST_DIGEST = 260;
  private static final int LEAD = 3;
  private static final int UPPER = 7;
  private static final int PREPOSITION_REACH = 2;
  private static final int FARTHEST_AUXILIARY = 4;
  private static final Set<String> EARLIER =
      Set.of("recent", "recently", "previously", "earlier", "ago");

  private final List<Sentence> sentences;
  private final Optional<LocalDate> published;
  private final TimeOfEvent rule;
  private final UntoldTime untold;
  private final String form;

  TimeFeatures(List<Sentence> sentences, List<TimeMention> times, Optional<LocalDate> published) {
    this.sentences = sentences;
    this.published = published;
    this.rule = new TimeOfEvent(times);
    this.untold = new UntoldTime(sentences, rule, published);
    this.form = form(sentences);
  }

  /** Of a time that the sentence names. */
  Features own(Occasion occasion, TimeMention time, int distance, int rank, int rivals) {
    var found = new ArrayList<String>();
    var near = Surface.distance(distance);
    var place = Math.min(2, rank);
    var tense = tense(occasion);
    var way = Surface.clauses(occasion.sentence().graph(), occasion.trigger(), time.last());
    var at = occasion.trigger();
    found.add("own");
    found.add("own at " + near);
    found.add("own at " + near + " rank=" + place);
    found.add("own rank=" + place + " of " + Math.min(3, rivals));
    found.add("own " + Surface.side(at, time.first()) + " at " + near);
    found.add("own words " + Surface.words(at, time.first(), time.last()));
    found.add("own by " + preposition(occasion, time));
    found.add("own is " + length(time));
    found.add("own is " + length(time) + " at " + near);
    found.add("own is " + age(time));
    found.add("own is " + age(time) + " tense=" + tense);
    found.add("own is " + age(time) + " status=" + occasion.status());
    found.add("own on " + holder(occasion, time));
    found.add("own across " + way);
    found.add("own " + occasion.kind() + " across " + way);
    found.add("own type=" + occasion.type());
    found.add("own " + occasion.word() + " at " + near);
    found.add("own rule=" + rule.of(occasion.sentence(), at).filter(time::equals).isPresent());
    return new Features(found);
  }

  /** Of a time that a sentence before names. */
  Features before(Occasion occasion, TimeMention time, int nearest, int rank) {
    var found = new ArrayList<String>();
    var tense = tense(occasion);
    var back = occasion.sentence().index() - time.sentence();
    var place = Math.min(3, rank);
    found.add("before");
    found.add("before back=" + back);
    found.add("before rank=" + place);
    found.add("before rank=" + place + " back=" + back);
    found.add("before is " + length(time));
    found.add("before is " + age(time));
    found.add("before is " + age(time) + " tense=" + tense);
    found.add("before same paragraph=" + isSameParagraph(occasion, time));
    found.add("before " + occasion.word() + " tense=" + tense);
    found.add("before own=" + Surface.distance(nearest));
    found.add("before " + occasion.kind());
    found.add("before form=" + form);
    found.add("before opens=" + Surface.opening(occasion.sentence()));
    return new Features(found);
  }

  /** Of a time that the sentence after it names. */
  Features next(Occasion occasion, TimeMention time, int nearest) {
    return new Features(
        List.of(
            "next",
            "next is " + length(time),
            "next is " + age(time),
            "next own=" + Surface.distance(nearest),
            "next opens=" + Surface.opening(sentences.get(time.sentence())),
            "next same paragraph=" + isSameParagraph(occasion, time)));
  }

  /** Of the days from one that the sentence names until that of publication. */
  Features running(Occasion occasion, TimeMention time, int distance) {
    return new Features(
        List.of(
            "running",
            "running at " + Surface.distance(distance),
            "running by " + preposition(occasion, time),
            "running is " + length(time),
            "running is " + age(time),
            "running " + occasion.word(),
            "running tense=" + tense(occasion),
            "running governor=" + occasion.governor(),
            "running lemma=" + occasion.lemma(),
            "running type=" + occasion.type()));
  }

  /** Of as many days as the sentence tells, up to that of publication. */
  Features lasting(Occasion occasion, TimeMention time, int distance) {
    var at = occasion.trigger();
    var apart = at > time.last() ? at - time.last() : time.first() - at;
    return new Features(
        List.of(
            "lasting",
            "lasting apart=" + Math.min(6, apart) + " " + Surface.side(at, time.first()),
            "lasting at " + Surface.distance(distance),
            "lasting " + occasion.word() + " apart=" + Math.min(4, apart),
            "lasting by " + preposition(occasion, time),
            "lasting type=" + occasion.type()));
  }

  /** Of the day of publication. */
  Features published(Occasion occasion, int nearest) {
    return general("published", occasion, nearest);
  }

  /** Of no time at all. */
  Features none(Occasion occasion, int nearest) {
    return general("none", occasion, nearest);
  }

  private Features general(String name, Occasion occasion, int nearest) {
    var found = new ArrayList<String>();
    discourse(name, occasion, nearest, found);
    grammar(name, occasion, found);
    return new Features(found);
  }

  private void discourse(String name, Occasion occasion, int nearest, List<String> found) {
    var sentence = occasion.sentence();
    var tense = tense(occasion);
    var own = Surface.distance(nearest);
    var at = part(sentence);
    found.add(name);
    found.add(name + " own=" + own);
    found.add(name + " form=" + form);
    found.add(name + " form=" + form + " tense=" + tense);
    found.add(name + " form=" + form + " tense=" + tense + " own=" + own);
    found.add(name + " form=" + form + " at=" + at);
    found.add(name + " tense=" + tense + " at=" + at);
    found.add(name + " " + occasion.word() + " form=" + form + " at=" + at);
    found.add(name + " speech=" + Surface.speech(occasion));
    found.add(
        name + " speech=" + Surface.speech(occasion) + " form=" + form + " " + occasion.kind());
    found.add(name + " opens=" + Surface.opening(sentence));
    found.add(name + " vague=" + isVague(sentence));
    found.add(name + " rule=" + ruled(occasion));
  }

  private void grammar(String name, Occasion occasion, List<String> found) {
    var sentence = occasion.sentence();
    var graph = sentence.graph();
    var tense = tense(occasion);
    var tag = occasion.token().tag();
    var relation = graph.relation(occasion.trigger());
    found.add(name + " status=" + occasion.status());
    found.add(name + " status=" + occasion.status() + " " + occasion.kind());
    found.add(name + " type=" + occasion.type());
    found.add(name + " " + occasion.word() + " tense=" + tense);
    found.add(name + " " + occasion.kind() + " " + occasion.word());
    found.add(name + " on " + relation);
    found.add(name + " determiner=" + determiner(occasion));
    found.add(name + " lemma=" + occasion.lemma());
    found.add(name + " tag=" + tag + " on " + relation);
    found.add(name + " tag=" + tag + " tense=" + tense);
    found.add(name + " had=" + isPluperfect(occasion));
    found.add(name + " governor=" + occasion.governor());
    for (var child : graph.children(occasion.trigger(), "advmod", "amod", "nummod", "compound")) {
      found.add(name + " with " + occasion.lemma(child));
    }
  }

  private String ruled(Occasion occasion) {
    if (rule.of(occasion.sentence(), occasion.trigger()).isPresent()) {
      return "told";
    }
    var day = untold.of(occasion.sentence(), occasion.trigger(), occasion.status());
    return day.isPresent() ? "untold" : "none";
  }

  private static ClauseTense tense(Occasion occasion) {
    return ClauseTense.of(occasion.sentence(), occasion.trigger());
  }

  private boolean isSameParagraph(Occasion occasion, TimeMention time) {
    return sentences.get(time.sentence()).paragraph() == occasion.sentence().paragraph();
  }

  /** A short text that tells in the present is a digest of one day. */
  private static String form(List<Sentence> sentences) {
    if (sentences.stream().mapToInt(Sentence::size).sum() > LONGEST_DIGEST) {
      return "article";
    }
    var present = sentences.stream().filter(TimeFeatures::opensInPresent).count();
    return present * 2 >= sentences.size() ? "digest" : "short";
  }

  private static boolean opensInPresent(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> Set.of("VBZ", "VBP", "VBD").contains(t.tag()))
        .findFirst()
        .map(t -> !t.tag().equals("VBD"))
        .orElse(false);
  }

  private static boolean isVague(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> EARLIER.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  private static String part(Sentence sentence) {
    var at = sentence.index();
    return at == 0 ? "first" : at < LEAD ? "lead" : at < UPPER ? "upper" : "lower";
  }

  private static String determiner(Occasion occasion) {
    if (occasion.token().isVerb()) {
      return "verb";
    }
    var graph = occasion.sentence().graph();
    return graph.children(occasion.trigger(), "det", "nmod:poss", "nummod").stream()
        .findFirst()
        .map(c -> graph.is(c, "det") ? occasion.lemma(c) : graph.relation(c))
        .orElse(occasion.token().tag().endsWith("S") ? "bare plural" : "bare");
  }

  private static boolean isPluperfect(Occasion occasion) {
    var graph = occasion.sentence().graph();
    var at = occasion.trigger();
    for (var step = 0; step < FARTHEST_AUXILIARY && at != DependencyGraph.NONE; step++) {
      for (var child : graph.children(at, "aux", "aux:pass")) {
        if (occasion.sentence().token(child).text().equals("had")) {
          return true;
        }
      }
      if (occasion.sentence().token(at).isVerb()) {
        return false;
      }
      at = graph.head(at);
    }
    return false;
  }

  private static String preposition(Occasion occasion, TimeMention time) {
    return Surface.preposition(occasion.sentence(), time.first(), PREPOSITION_REACH);
  }

  private static String length(TimeMention time) {
    return time.interval()
        .map(i -> i.from().isEmpty() || i.to().isEmpty() ? "open" : length(i.days()))
        .orElse("none");
  }

  private static String length(long days) {
    return days == 1
        ? "day"
        : days <= 3 ? "days" : days <= 8 ? "week" : days <= 31 ? "month" : "more";
  }

  /** How long before the publication it ended. */
  private String age(TimeMention time) {
    if (published.isEmpty() || time.interval().isEmpty()) {
      return "unknown";
    }
    var days = ChronoUnit.DAYS.between(time.interval().get().last(), published.get());
    if (days < 0) {
      return time.interval().get().first().isAfter(published.get()) ? "coming" : "running";
    }
    return days == 0
        ? "today"
        : days == 1 ? "yesterday" : days <= 8 ? "this week" : days <= 60 ? "months" : "old";
  }

  /** What the words of a time hang on. */
  private static String holder(Occasion occasion, TimeMention time) {
    var graph = occasion.sentence().graph();
    for (var at = time.first(); at <= time.last(); at++) {
      var head = graph.head(at);
      if (head == occasion.trigger()) {
        return "trigger " + graph.relation(at);
      }
      if (head == DependencyGraph.NONE) {
        return "root";
      }
      if (head < time.first() || head > time.last()) {
        return occasion.sentence().token(head).isVerb() ? "verb" : "noun";
      }
    }
    return "other";
  }
}
