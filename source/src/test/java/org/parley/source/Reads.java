package org.parley.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /** What a file of this name and content in that folder gives on 2024-06-01. */
  static List<Entry> file(Path folder, String name, byte[] content, String columns)
      throws IOException {
    var file = Files.write(folder.resolve(name), content);
    var entries = new ArrayList<Entry>();
    new Sources(
            InputStream::nullInputStream,
            Optional.empty(),
            columns.isEmpty() ? Columns.unmapped() : Columns.of(columns),
            LocalDate.of(2024, 6, 1))
        .read(List.of(file.toString()), entries::add);
    return entries;
  }

  static List<Entry> file(Path folder, String name, String content) throws IOException {
    return file(folder, name, content.getBytes(StandardCharsets.UTF_8), "");
  }

  /** Each entry on a line: day and text of an article, or why it was skipped. */
  static String told(List<Entry> entries) {
    return entries.stream()
        .map(
            entry ->
                entry.<String>fold(
                    article ->
                        article.document().published().map(LocalDate::toString).orElse("no day")
                            + " "
                            + article.document().text().replace("\n", " ")
                            + String.join("", article.remarks()),
                    told -> "a reading",
                    skipped -> skipped.line().replaceFirst("^\\S*/", "")))
        .collect(Collectors.joining("\n"));
  }

  private static List<Entry> entries(String input, Optional<LocalDate> published, String... names) {
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
