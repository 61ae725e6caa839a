package org.parley.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.source.Entry.Skipped;

/**
 * Walks what a user names: files of text, files of JSON lines, folders of both, standard input. Entries
 * come in the order of the names, files of a folder in the order of their paths; one at a time, so that
 * memory does not grow with the input.
 */
public final class Sources {
  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final List<String> ENDINGS = List.of(".txt", ".text", ".jsonl", ".ndjson");

  private final Supplier<InputStream> standardInput;
  private final Optional<LocalDate> published;

  /**
   * Sources.
   *
   * @param standardInput where {@code -} is read from
   * @param published publication date of articles that tell none themselves
   */
  public Sources(Supplier<InputStream> standardInput, Optional<LocalDate> published) {
    this.standardInput = standardInput;
    this.published = published;
  }

  /** Gives each entry of these names to the sink, in order, on the caller's thread. */
  public void read(List<String> names, Consumer<Entry> sink) {
    for (var name : names) {
      read(name, sink);
    }
  }

  private void read(String name, Consumer<Entry> sink) {
    if (name.equals(STANDARD_INPUT)) {
      stream("standard input", standardInput, sink);
      return;
    }
    try {
      var path = Path.of(name);
      if (Files.isDirectory(path)) {
        folder(path, sink);
      } else {
        file(path, sink);
      }
    } catch (InvalidPathException e) {
      sink.accept(new Skipped(Origin.of(name), "not a file name: " + e.getReason()));
    }
  }

  private void folder(Path folder, Consumer<Entry> sink) {
    List<Path> files;
    try (var walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      files = walk.filter(Sources::isArticleFile).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      sink.accept(
          new Skipped(Origin.of(folder.toString()), "cannot be listed: " + reason(e)));
      return;
    }
    if (files.isEmpty()) {
      sink.accept(
          new Skipped(
              Origin.of(folder.toString()),
              "a folder without articles; Parley reads files that end in "
                  + String.join(", ", ENDINGS)));
    }
    files.forEach(file -> file(file, sink));
  }

  private static boolean isArticleFile(Path path) {
    var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && ENDINGS.stream().anyMatch(name::endsWith)
        && Files.isRegularFile(path);
  }

  private void file(Path file, Consumer<Entry> sink) {
    if (!Files.exists(file)) {
      sink.accept(new Skipped(Origin.of(file.toString()), "no such file; check the path"));
      return;
    }
    stream(
        file.toString(),
        () -> {
          try {
            return Files.newInputStream(file);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        },
        sink);
  }

  private void stream(String name, Supplier<InputStream> from, Consumer<Entry> sink) {
    try (var in = from.get()) {
      new ArticleFile(name, in, published).read(sink);
    } catch (IOException | java.io.UncheckedIOException e) {
      sink.accept(new Skipped(Origin.of(name), "cannot be read: " + reason(e)));
    }
  }

  private static String reason(Exception e) {
    var cause = e.getCause() instanceof IOException io ? io : e;
    if (cause instanceof AccessDeniedException) {
      return "access denied; check who may read it";
    }
    var message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
