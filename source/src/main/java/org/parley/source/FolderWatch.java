package org.parley.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.source.Entry.Skipped;
import org.parley.source.fetch.Validators;

/**
 * Looks into files and folders again and again: each file is read once, and again when it has
 * changed. A file that was changed a moment ago may still be written, and waits for the next look.
 */
public final class FolderWatch {
  private static final Duration MOMENT = Duration.ofSeconds(2);

  private final Sources sources;
  private final Memory memory;
  private final Clock clock;

  /** Looks. */
  public FolderWatch(Sources sources, Memory memory, Clock clock) {
    this.sources = sources;
    this.memory = memory;
    this.clock = clock;
  }

  /** Gives the entries of each new or changed file to the sink. */
  public void look(Path path, Consumer<Entry> sink) {
    try {
      for (var file : Sources.files(path)) {
        if (isQuiet(file)) {
          read(file, sink);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      sink.accept(new Skipped(Origin.of(path.toString()), "cannot be listed: " + e.getMessage()));
    }
  }

  private boolean isQuiet(Path file) throws IOException {
    return changed(file).plus(MOMENT).isBefore(clock.instant());
  }

  private static Instant changed(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  private void read(Path file, Consumer<Entry> sink) throws IOException {
    var place = file.toAbsolutePath().normalize().toString();
    var state = Files.size(file) + " bytes of " + changed(file);
    if (memory
        .visit(place)
        .flatMap(visit -> visit.validators().etag())
        .equals(Optional.of(state))) {
      return;
    }
    sources.read(List.of(file.toString()), sink);
    memory.keep(
        place,
        new Visit(Optional.empty(), 0, new Validators(Optional.of(state), Optional.empty())));
  }
}
