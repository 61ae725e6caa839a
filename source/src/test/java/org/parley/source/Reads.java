package org.parley.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries of files and of standard input, for tests. */
final class Reads {
  private Reads() {}

  /** What these names give; nothing comes from standard input. */
  static List<Entry> names(String... names) {
    return entries("", Optional.empty(), names);
  }

  /** What this text gives as standard input. */
  static List<Entry> input(String text) {
    return entries(text, Optional.empty(), "-");
  }

  /** What this text gives as standard input when the user tells a day. */
  static List<Entry> input(String text, LocalDate published) {
    return entries(text, Optional.of(published), "-");
  }

  private static List<Entry> entries(
      String input, Optional<LocalDate> published, String... names) {
    var entries = new ArrayList<Entry>();
    var bytes = input.getBytes(StandardCharsets.UTF_8);
    new Sources(() -> new ByteArrayInputStream(bytes), published)
        .read(List.of(names), entries::add);
    return entries;
  }

  /** The only entry as an article. */
  static Entry.Article article(List<Entry> entries) {
    return (Entry.Article) only(entries);
  }

  /** The line that is printed for the only entry, which was skipped. */
  static String reason(List<Entry> entries) {
    return ((Entry.Skipped) only(entries)).line();
  }

  private static Entry only(List<Entry> entries) {
    if (entries.size() != 1) {
      throw new AssertionError("not one entry: " + entries);
    }
    return entries.get(0);
  }
}
