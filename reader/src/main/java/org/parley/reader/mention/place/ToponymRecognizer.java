package org.parley.reader.mention.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.reader.mention.Range;

/**
 * Which words may name a place: looks every run of capitalised words up, leaves out names inside
 * other names ("Washington Post", "Paris Hilton"), and notes what the words around them tell. Needs
 * tokens and tags only.
 */
final class ToponymRecognizer {
  private static final int LONGEST_NAME = 9;

  private final Gazetteer gazetteer;
  private final PlaceCues cues;
  private final Demonyms demonyms;
  private final Map<String, FeatureKind> nouns;
  private final Map<String, FeatureKind> heads;

  ToponymRecognizer(Gazetteer gazetteer, PlaceCues cues, Demonyms demonyms) {
    this.demonyms = demonyms;
    this.gazetteer = gazetteer;
    this.cues = cues;
    this.nouns = cues.nounKinds();
    this.heads = cues.headKinds();
  }

  /**
   * What a document's sentences yield: candidates in the order of the text, and names of others.
   */
  record Found(List<Toponym> toponyms, Set<String> otherNames) {}

  Found find(List<Sentence> sentences) {
    var toponyms = new ArrayList<Toponym>();
    var others = new HashSet<String>();
    for (var sentence : sentences) {
      new Scan(new Words(sentence), toponyms, others).run();
    }
    return new Found(toponyms, others);
  }

  /** One sentence, read from left to right. */
  private final class Scan {
    private final Words words;
    private final List<Toponym> toponyms;
    private final Set<String> others;

    Scan(Words words, List<Toponym> toponyms, Set<String> others) {
      this.words = words;
      this.toponyms = toponyms;
      this.others = others;
    }

    void run() {
      for (var at = 0; at < words.size(); ) {
        at = words.isNamePart(at) ? chunk(at) + 1 : at + 1;
      }
    }

    /** Reads the run of name parts that starts here; returns its last token. */
    private int chunk(int first) {
      var last = words.endOfRun(first);
      last = Math.max(last, longestMatch(first).map(Hit::last).orElse(first));
      last =
          words.withPossessive(
              first,
              last,
              nouns.keySet(),
              (a, b) -> longestMatch(a).map(Hit::last).orElse(-1) >= b);
      var at = first;
      while (at <= last) {
        var end = read(first, at, last);
        at = end + 1;
      }
      return last;
    }

    /** Reads what starts at a token of a run; returns the last token that it used up. */
    private int read(int first, int at, int last) {
      var hit = longestMatch(at);
      if (at == first && (hit.isEmpty() || hit.get().last < last)) {
        var place = namedByNoun(first, last);
        if (place.isPresent()) {
          add(first, last, namedWithoutNoun(first, last, place.get()), place);
          return last;
        }
      }
      if (hit.isEmpty()) {
        return readUnknown(first, at, last);
      }
      var end = hit.get().last;
      if (standsFree(first, at, end, last) && !isOfBody(at) && fits(at, end, hit.get().matches)) {
        add(at, end, hit.get().matches, kindOf(at, end));
        if (end < last) {
          noteOther(end + 1, last);
        }
        return end;
      }
      if (end == last) {
        noteOther(first, last);
      }
      return end;
    }

    /** A name that the gazetteer lacks, which its surroundings may make a place's all the same. */
    private int readUnknown(int first, int at, int last) {
      if (at == first
          && words.isTaggedName(first, last)
          && !isOfBody(first)
          && couldBePlace(first, last)) {
        var kind = Optional.ofNullable(nouns.get(kindBeside(first, last)));
        if (kind.isPresent() || words.is(last + 1, ",")) {
          add(first, last, List.of(), kind);
          return last;
        }
      }
      if (at == last) {
        noteOther(first, last);
      }
      return at;
    }

    private boolean couldBePlace(int first, int last) {
      for (var at = first; at <= last; at++) {
        var word = words.lower(at);
        if (cues.never().contains(word)
            || cues.titles().contains(word)
            || Words.isDay(word)
            || cues.bodies().contains(word)) {
          return false;
        }
      }
      return words.isCapitalised(first) && last - first < 4;
    }

    /** The word of kind that only a place has: "the village of X", "X district". */
    private String kindBeside(int first, int last) {
      var after = words.lower(last + 1);
      if (cues.surelyPlaces().contains(after) && !words.isCapitalised(last + 1)) {
        return after;
      }
      var before = words.lower(first - 2);
      return words.is(first - 1, "of") && cues.surelyPlaces().contains(before) ? before : "";
    }

    private Optional<FeatureKind> kindOf(int first, int last) {
      return first < last ? Optional.ofNullable(nouns.get(words.lower(last))) : Optional.empty();
    }

    /** "Thomas Memorial Hospital", "Lake Manassas": its words say that it is a place. */
    private Optional<FeatureKind> namedByNoun(int first, int last) {
      if (last == first || isOfBody(first)) {
        return Optional.empty();
      }
      var noun = Optional.ofNullable(nouns.get(words.lower(last)));
      var head = Optional.ofNullable(heads.get(words.lower(first)));
      var generic =
          cues.qualifiers().contains(words.lower(first)) && last == first + 1
              || cues.never().contains(words.lower(first)) && last == first + 1;
      var common = cues.seldomPlaces().contains(words.lower(last));
      var twoPlaces =
          longestMatch(first)
              .filter(h -> h.last + 1 < last && isPlaceNameTo(h.last + 1, last))
              .isPresent();
      return generic
              || common
              || twoPlaces
              || cues.titles().contains(words.lower(first)) && !words.is(first, "st")
          ? Optional.empty()
          : noun.or(() -> head);
    }

    private boolean isPlaceNameTo(int first, int last) {
      return longestMatch(first).filter(h -> h.last >= last - 1 && isArea(h)).isPresent();
    }

    /**
     * "Takhar Province" where the gazetteer says "Takhar": what bears the shorter name and is of
     * the noun's kind.
     */
    private List<Gazetteer.Match> namedWithoutNoun(int first, int last, FeatureKind kind) {
      return nouns.containsKey(words.lower(last))
          ? gazetteer.matches(words.text(first, last - 1)).stream()
              .filter(
                  m ->
                      m.feature().kind() == kind
                          || m.feature().kind() == FeatureKind.FIRST_ORDER
                              && kind == FeatureKind.REGION)
              .toList()
          : List.of();
    }

    /** Whether the words around a name in its run leave it a name of its own. */
    private boolean standsFree(int first, int at, int end, int last) {
      for (var left = first; left < at; left++) {
        if (!cues.qualifiers().contains(words.lower(left))
            && !(isPlaceAlready(left) && longestMatch(at).filter(this::isArea).isPresent())) {
          return false;
        }
      }
      if (end == last) {
        return true;
      }
      if (longestMatch(at).filter(this::isWideOrWater).isPresent()) {
        return false;
      }
      if (cues.bodies().contains(words.lower(last))
          && !cues.organs().contains(words.lower(end + 1))) {
        return false;
      }
      var next = words.lower(end + 1);
      if (next.equals("state") || next.equals("city")) {
        return cues.organs().contains(words.lower(end + 2))
            || !words.isCapitalised(end + 2) && nouns.containsKey(words.lower(end + 2));
      }
      return cues.organs().contains(next)
          || Words.isDay(next)
          || Words.isCapitals(words.text(end + 1, end + 1)) && next.length() > 1
          || longestMatch(end + 1).filter(h -> h.last == last && isArea(h)).isPresent()
          || (words.isShouted(at, end) && !words.isShouted(end + 1, end + 1))
          || (isStateName(at, end) && !cues.givenNames().contains(words.lower(at)));
    }

    /** "Atlantic Council", "Europe Minister": seas and continents have no organs. */
    private boolean isWideOrWater(Hit hit) {
      return hit.matches.stream()
          .allMatch(
              m ->
                  m.feature().kind() == FeatureKind.WATER
                      || m.feature().kind() == FeatureKind.REGION
                          && m.feature().country().isEmpty()
                          && !m.feature().name().equals("European Union"));
    }

    private boolean isArea(Hit hit) {
      return hit.matches.stream()
          .anyMatch(
              m ->
                  m.feature().kind() == FeatureKind.COUNTRY
                      || m.feature().kind() == FeatureKind.FIRST_ORDER);
    }

    private boolean isPlaceAlready(int token) {
      return toponyms.stream()
          .anyMatch(
              t ->
                  t.sentence() == words.sentence().index()
                      && t.first() <= token
                      && token <= t.last());
    }

    private boolean isStateName(int first, int last) {
      return gazetteer.matches(words.text(first, last)).stream()
          .anyMatch(
              m ->
                  m.standing() == Gazetteer.Standing.LISTED
                      && m.feature().kind() == FeatureKind.COUNTRY);
    }

    /** "University of Oxford", "Islamic State of Iraq". */
    private boolean isOfBody(int at) {
      var of = words.is(at - 1, "the") ? at - 2 : at - 1;
      return words.is(of, "of")
          && of > 0
          && words.isCapitalised(of - 1)
          && (cues.bodiesOf().contains(words.lower(of - 1))
              || cues.bodiesOf().contains(words.lower(of - 2) + " " + words.lower(of - 1)));
    }

    /** Whether the spelling in the text is one in which such a name is written. */
    private boolean fits(int first, int last, List<Gazetteer.Match> matches) {
      var text = words.text(first, last);
      var folded = Names.fold(text);
      if (cues.never().contains(folded)
          || onlyQualifiers(first, last)
          || isOfOffice(first, matches)
          || text.contains("$")
          || demonyms.isOne(text)
              && matches.stream().noneMatch(m -> m.standing() == Gazetteer.Standing.LISTED)
          || !words.isFreeOfHyphens(first, last, this::isPlaceAlready)
          || words.goesOnAsName(last)) {
        return false;
      }
      if (folded.length() <= 4 && (Words.isCapitals(text) || text.endsWith("."))) {
        return fitsAsAbbreviation(first, text, folded, matches);
      }
      return folded.length() > 2;
    }

    /** "Far North", "North West": words of direction alone. */
    private boolean onlyQualifiers(int first, int last) {
      for (var at = first; at <= last; at++) {
        if (!cues.qualifiers().contains(words.lower(at))) {
          return false;
        }
      }
      return true;
    }

    /** "Department of Agriculture", where Agriculture is a village too; but "Minister of Iran". */
    private boolean isOfOffice(int first, List<Gazetteer.Match> matches) {
      return words.is(first - 1, "of")
          && words.isCapitalised(first - 2)
          && cues.officesOf().contains(words.lower(first - 2))
          && matches.stream().noneMatch(m -> m.standing() == Gazetteer.Standing.LISTED);
    }

    private boolean fitsAsAbbreviation(
        int first, String text, String folded, List<Gazetteer.Match> matches) {
      var listed = matches.stream().filter(m -> m.standing() == Gazetteer.Standing.LISTED).toList();
      if (listed.isEmpty()) {
        return Words.isCapitals(text) && text.length() == 4 && first == 0;
      }
      var division =
          listed.stream().allMatch(m -> m.feature().kind() == FeatureKind.FIRST_ORDER)
              && (folded.length() == 2 && !text.contains(".")
                  || Character.isLowerCase(text.charAt(text.length() - 2)));
      if (division) {
        return words.is(first - 1, ",") || words.is(first - 1, "(");
      }
      var initials = folded.length() == 2 && text.contains(".");
      return initials
          ? listed.stream()
              .anyMatch(
                  m -> m.feature().name().contains(" ") || m.feature().kind() == FeatureKind.REGION)
          : Words.isCapitals(text) || folded.length() == 4;
    }

    /** The longest name from here on, which may reach past the run: "Bosnia and Herzegovina". */
    private Optional<Hit> longestMatch(int first) {
      for (var end = Math.min(words.size() - 1, first + LONGEST_NAME); end >= first; end--) {
        if (words.canEndName(end) && words.canSpan(first, end)) {
          var matches = gazetteer.matches(words.text(first, end));
          if (!words.isCapitalised(end)) {
            matches =
                matches.stream().filter(m -> m.standing() == Gazetteer.Standing.LISTED).toList();
          }
          if (!matches.isEmpty()) {
            return Optional.of(new Hit(end, matches));
          }
        }
      }
      return Optional.empty();
    }

    private void add(
        int first, int last, List<Gazetteer.Match> matches, Optional<FeatureKind> kind) {
      toponyms.add(
          new Toponym(
              words.sentence().index(),
              first,
              last,
              new Range(words.begin(first), words.end(last)),
              Names.fold(words.text(first, last)),
              matches,
              kind,
              askedKind(first, last),
              OptionalInt.empty(),
              cuesOf(first, last, !matches.isEmpty())));
    }

    private void noteOther(int first, int last) {
      if (last > first
          && !isWidelyKnown(last)
          && words.isWord(first)
          && !cues.kindWords().contains(words.lower(first))
          && !nouns.containsKey(words.lower(first))
          && !nouns.containsKey(words.lower(last))
          && !cues.bodies().contains(words.lower(last))
          && !cues.organs().contains(words.lower(last))) {
        others.add(Names.fold(words.text(last, last)));
        if (cues.givenNames().contains(words.lower(first))) {
          others.add(words.lower(first));
        }
      }
    }

    private boolean isWidelyKnown(int token) {
      return gazetteer.matches(words.text(token, token)).stream()
          .anyMatch(
              m ->
                  m.standing() == Gazetteer.Standing.LISTED
                      || m.feature().isCapital()
                      || m.feature().people() > 1_000_000);
    }

    private Optional<FeatureKind> askedKind(int first, int last) {
      var after = Optional.ofNullable(nouns.get(words.lower(last + 1)));
      if (after.isPresent() && !words.isCapitalised(last + 1)) {
        return after;
      }
      var of = words.is(first - 1, "of") ? words.lower(first - 2) : "";
      if (of.equals("city")) {
        return Optional.of(FeatureKind.SETTLEMENT);
      }
      if (of.equals("state") || words.is(last + 1, "state") || words.is(last + 1, "gov")) {
        return Optional.of(FeatureKind.FIRST_ORDER);
      }
      return Optional.ofNullable(nouns.get(of));
    }

    private Set<Cue> cuesOf(int first, int last, boolean known) {
      var found = EnumSet.noneOf(Cue.class);
      var before = words.lower(words.is(first - 1, "the") ? first - 2 : first - 1);
      var direction = words.isCapitalised(first - 1) && first > 1;
      if (cues.locative().contains(before) && !direction
          || words.is(last + 1, "-") && words.is(last + 2, "based")) {
        found.add(Cue.LOCATIVE);
      } else if (cues.directive().contains(before)) {
        found.add(Cue.DIRECTIVE);
      }
      if (cues.kindWords().contains(words.lower(last + 1))
          || cues.kindWords().contains(before)
          || (before.equals("of") && cues.kindWords().contains(words.lower(first - 2)))) {
        found.add(Cue.KIND);
      }
      if (cues.locative().contains(before) && direction) {
        found.add(Cue.PART_OF_NAME);
      }
      if (known && last > first && !words.is(first + 1, "-")) {
        found.add(Cue.LONG_NAME);
      }
      if (words.opensStory(first, last)) {
        found.add(Cue.DATELINE);
      }
      addDoubts(found, first, last, words.lower(first - 1));
      return found;
    }

    private void addDoubts(Set<Cue> found, int first, int last, String before) {
      if (cues.titles().contains(before)) {
        found.add(Cue.TITLE);
      }
      if (cues.namesakes().contains(words.lower(last + 1))) {
        found.add(Cue.NAMESAKE);
      }
      if (words.is(last + 1, ",")
          && words.isAge(last + 2)
          && (words.is(last + 3, ",") || words.is(last + 3, "."))) {
        found.add(Cue.AGE);
      }
      if (cues.saying().contains(words.lower(last + 1))) {
        found.add(Cue.SAYS);
      }
      var article = before.equals("a") || before.equals("an") || before.equals("the");
      var modifies = words.isNoun(last + 1) && !words.isCapitalised(last + 1);
      if (article && !modifies) {
        found.add(Cue.ARTICLE);
      }
      var name = Names.fold(words.text(first, last));
      if (cues.articleNames().contains(name) && !article && !cues.qualifiers().contains(before)) {
        found.add(Cue.NO_ARTICLE);
      }
      if (cues.seats().contains(name)) {
        found.add(Cue.SEAT);
      }
      if (words.isTagged(first - 1, "PRP$") && !modifies
          || words.isTagged(first - 1, "POS") && !isPlaceAlready(first - 2)) {
        found.add(Cue.OWNED);
      }
      if (!words.isTaggedName(first, last)) {
        found.add(Cue.NOT_TAGGED);
      }
      if (words.isTitleCase()) {
        found.add(Cue.TITLE_CASE);
      }
    }
  }

  private record Hit(int last, List<Gazetteer.Match> matches) {}

  /** Lower-case words of all sentences, which a name should not be one of. */
  static Set<String> commonWords(List<Sentence> sentences) {
    var common = new HashSet<String>();
    for (var sentence : sentences) {
      for (var token : sentence.tokens()) {
        if (!token.isCapitalised() && !token.isName()) {
          common.add(token.text().toLowerCase(Locale.ROOT));
        }
      }
    }
    return common;
  }
}
