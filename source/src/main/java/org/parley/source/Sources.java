package org.parley.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.source.Entry.Skipped;

/**
 * Walks what a user names: files of any form that {@link Form} knows, packed with gzip or not,
 * folders of them, standard input. Entries come in the order of the names, files of a folder in the
 * order of their paths; one at a time, so that memory does not grow with the input.
 */
public final class Sources {
  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final List<String> ENDINGS =
      List.of(
          ".txt .text .md .jsonl .ndjson .html .htm .xhtml .rss .atom .xml .csv .tsv .warc"
              .split(" "));

  private final Supplier<InputStream> standardInput;
  private final Given given;
  private final AtomicLong taken = new AtomicLong();

  /**
   * Sources; no article is taken to be published after today.
   *
   * @param standardInput where {@code -} is read from
   * @param published publication date of articles that tell none themselves
   */
  public Sources(Supplier<InputStream> standardInput, Optional<LocalDate> published) {
    this(standardInput, published, Columns.unmapped(), LocalDate.now(ZoneOffset.UTC));
  }

  /**
   * Sources.
   *
   * @param standardInput where {@code -} is read from
   * @param published publication date of articles that tell none themselves
   * @param columns which column of a table holds what
   * @param today the day of the run: no article is taken to be published later
   */
  public Sources(
      Supplier<InputStream> standardInput,
      Optional<LocalDate> published,
      Columns columns,
      LocalDate today) {
    this.standardInput = standardInput;
    this.given = new Given(published, columns, today);
  }

  /** Gives each entry of these names to the sink, in order, on the caller's thread. */
  public void read(List<String> names, Consumer<Entry> sink) {
    var walk = new Walk((name, in) -> new ArticleFile(name, in, given).read(sink), sink::accept);
    names.forEach(walk::visit);
  }

  /**
   * How many bytes lie in these names; empty where nobody can know, as for standard input. What
   * cannot be listed or measured counts for nothing.
   */
  public OptionalLong size(List<String> names) {
    return names.contains(STANDARD_INPUT)
        ? OptionalLong.empty()
        : OptionalLong.of(names.stream().mapToLong(Sources::sizeOf).sum());
  }

  private static long sizeOf(String name) {
    try (var files = Files.walk(Path.of(name), FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(file -> file.equals(Path.of(name)) || isArticleFile(file))
          .filter(Files::isRegularFile)
          .mapToLong(file -> file.toFile().length())
          .sum();
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return 0; // the run will say what is wrong with it
    }
  }

  /** How many bytes of files have been taken so far; for any thread. */
  public long taken() {
    return taken.get();
  }

  /**
   * Gives each entry of one stream to the sink, in order, on the caller's thread. The stream may be
   * packed with gzip; it is not closed.
   *
   * @param name what the stream is called in the origins of its entries; its ending may tell its
   *     form
   */
  public void read(String name, InputStream in, Consumer<Entry> sink) {
    new Walk((as, bytes) -> new ArticleFile(as, bytes, given).read(sink), sink::accept)
        .open(name, in);
  }

  /** Whether a file in a folder is taken for one that holds articles, by its name. */
  public static boolean isArticleName(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return !name.startsWith(".")
        && !name.equals("readme.md")
        && ENDINGS.stream().anyMatch(name::endsWith);
  }

  /**
   * Gives each JSON object that stands on a line of these names, whatever it holds.
   *
   * @param objects takes each object
   * @param skipped takes what is none, with the reason
   */
  public void objects(
      List<String> names, BiConsumer<Origin, ObjectNode> objects, Consumer<Skipped> skipped) {
    var walk =
        new Walk((name, in) -> JsonLines.read(name, Bytes.open(in), objects, skipped), skipped);
    names.forEach(walk::visit);
  }

  /** Reads one stream. */
  private interface Content {
    void read(String name, BufferedInputStream in) throws IOException;
  }

  /** One way through files and folders. */
  private final class Walk {
    private final Content content;
    private final Consumer<Skipped> skipped;

    Walk(Content content, Consumer<Skipped> skipped) {
      this.content = content;
      this.skipped = skipped;
    }

    void visit(String name) {
      if (name.equals(STANDARD_INPUT)) {
        stream("standard input", standardInput::get);
        return;
      }
      try {
        var path = Path.of(name);
        if (Files.isDirectory(path)) {
          folder(path);
        } else {
          file(path);
        }
      } catch (InvalidPathException e) {
        skip(name, "not a file name: " + e.getReason());
      }
    }

    private void folder(Path folder) {
      List<Path> files;
      try (var walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
        files = walk.filter(Sources::isArticleFile).sorted().toList();
      } catch (IOException | UncheckedIOException e) {
        skip(folder.toString(), "cannot be listed: " + reason(e));
        return;
      }
      if (files.isEmpty()) {
        skip(
            folder.toString(),
            "a folder without articles; Parley reads files that end in "
                + String.join(", ", ENDINGS));
      }
      files.forEach(this::file);
    }

    private void file(Path file) {
      if (Files.exists(file)) {
        stream(file.toString(), () -> new Metered(Files.newInputStream(file), taken));
      } else {
        skip(
            file.toString(),
            file.toString().matches("https?:/.*")
                ? "an address, not a file; save the page and read that"
                : "no such file; check the path");
      }
    }

    private void stream(String name, Opening from) {
      try (var in = from.open()) {
        open(name, in);
      } catch (IOException e) {
        skip(name, "cannot be read: " + reason(e));
      }
    }

    void open(String name, InputStream in) {
      try {
        content.read(name, Unpacked.open(in));
      } catch (IOException e) {
        skip(name, "cannot be read: " + reason(e));
      }
    }

    private void skip(String name, String reason) {
      skipped.accept(new Skipped(Origin.of(name), reason));
    }
  }

  /** Opens a stream. */
  private interface Opening {
    InputStream open() throws IOException;
  }

  private static boolean isArticleFile(Path path) {
    return isArticleName(path.getFileName().toString()) && Files.isRegularFile(path);
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
