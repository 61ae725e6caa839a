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
      if (NUMBERED.contains(before) || (end < words.size() && COUNTED.contains(words.get(end).form()))) {
        return false;
      }
      var counts = end < words.size() && words.get(end).tag().equals("NNS") && year % 100 == 0;
      return !counts && !(end < words.size() && words.get(end).form().equals("%"));
    }
  },
  /** A month, and not a person's name or the start of a sentence with a verb. */
  MONTH {
    @Override
    boolean holds(List<Word> words, int first, int end) {
      var word = words.get(first);
      if (!NAMES.contains(word.form()) || first == 0) {
        return true;
      }
      var before = words.get(first - 1);
      return !(before.tag().startsWith("NNP") && before.isCapitalised());
    }
  };

  private static final int EARLIEST = 1000;
  private static final int LATEST = 2100;
  private static final Set<String> NUMBERED =
      Set.of("$", "£", "€", "resolution", "no.", "number", "flight", "article", "about", "around",
          "some", "nearly", "almost", "than", "least", "most", "over", "boeing", "airbus", "route", "room");
  private static final Set<String> COUNTED =
      Set.of("people", "troops", "soldiers", "civilians", "men", "women", "children", "km",
          "kilometers", "kilometres", "miles", "meters", "metres", "feet", "points", "dollars", "euros",
          "tons", "tonnes", "hectares", "square", "peacekeepers", "fighters", "refugees", "members");
  private static final Set<String> NAMES = Set.of("may", "april", "june", "august", "march");

  abstract boolean holds(List<Word> words, int first, int end);
}
