package org.parley.reader.mention.time;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.reader.Resources;

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
      if (DOUBTS.numbered().contains(before)
          || (end < words.size() && DOUBTS.counted().contains(words.get(end).form()))) {
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
      if (!DOUBTS.names().contains(word.form())) {
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
  private static final Pattern MONTHS =
      Pattern.compile(
          "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun).*");

  private static final Doubts DOUBTS =
      Resources.read(Check.class, "doubts.yml", new TypeReference<>() {});

  /** The neighbours of doubts.yml. */
  private record Doubts(Set<String> numbered, Set<String> counted, Set<String> names) {}

  private static boolean isName(Word word) {
    return word.tag().startsWith("NNP")
        && word.isCapitalised()
        && !MONTHS.matcher(word.form()).matches();
  }

  abstract boolean holds(List<Word> words, int first, int end);
}
