package org.parley.reader.mention.time;

import java.util.List;
import java.util.Set;

/** What the neighbours of a doubtful word must be like for it to be a time. */
enum Check {
  NONE {
    @Override
    boolean holds(List<Word> words, int first, int end) {
      return true;
    }
  },
  /** A year, and not a number of people, a price or a resolution. */
  YEAR {
    @Override
    boolean holds(List<Word> words, int first, int end) {
      var year = Integer.parseInt(words.get(end - 1).form());
      if (year < EARLIEST || year > LATEST) {
        return false;
      }
      var before = first > 0 ? words.get(first - 1).form() : "";
      if (NUMBERED.contains(before)
          || (end < words.size() && COUNTED.contains(words.get(end).form()))) {
        return false;
      }
      var counts = end < words.size() && words.get(end).tag().equals("NNS") && year % 100 == 0;
      if (end < words.size()
          && isName(words.get(end))
          && first > 0
          && isName(words.get(first - 1))) {
        return false;
      }
      return !counts && !(end < words.size() && words.get(end).form().equals("%"));
    }
  },
  /** A season, and not part of a name such as Operation Peace Spring. */
  SEASON {
    @Override
    boolean holds(List<Word> words, int first, int end) {
      return first == 0 || !(words.get(end - 1).isCapitalised() && isName(words.get(first - 1)));
    }
  },
  /** The head of its phrase: its article belongs to no noun behind it. */
  HEAD {
    @Override
    boolean holds(List<Word> words, int first, int end) {
      return end == words.size() || !words.get(end).tag().startsWith("NN");
    }
  },
  /** A month, and not a person's name or the start of a sentence with a verb. */
  MONTH {
    @Override
    boolean holds(List<Word> words, int first, int end) {
      var word = words.get(first);
      if (!NAMES.contains(word.form())) {
        return true;
      }
      if (word.tag().equals("MD") || word.tag().startsWith("VB")) {
        return false;
      }
      return first == 0 || !isName(words.get(first - 1));
    }
  };

  private static final int EARLIEST = 1000;
  private static final int LATEST = 2100;
  private static final Set<String> NUMBERED =
      Set.of(
          "$",
          "£",
          "€",
          "resolution",
          "no.",
          "number",
          "flight",
          "article",
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "than",
          "least",
          "most",
          "over",
          "boeing",
          "airbus",
          "route",
          "room");
  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "troops",
          "soldiers",
          "civilians",
          "men",
          "women",
          "children",
          "km",
          "kilometers",
          "kilometres",
          "miles",
          "meters",
          "metres",
          "feet",
          "points",
          "dollars",
          "euros",
          "tons",
          "tonnes",
          "hectares",
          "square",
          "peacekeepers",
          "fighters",
          "refugees",
          "members");
  private static final java.util.regex.Pattern MONTHS =
      java.util.regex.Pattern.compile(
          "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun).*");
  private static final Set<String> NAMES = Set.of("may", "april", "june", "august", "march");

  private static boolean isName(Word word) {
    return word.tag().startsWith("NNP")
        && word.isCapitalised()
        && !MONTHS.matcher(word.form()).matches();
  }

  abstract boolean holds(List<Word> words, int first, int end);
}
