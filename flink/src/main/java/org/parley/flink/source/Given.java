package org.parley.flink.source;

import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.source.Columns;
import org.parley.source.Sources;

/** What is known before the first input is opened; it travels with the job. */
public final class Given implements Serializable {
  private final LocalDate today;
  private final @Nullable LocalDate published;
  private final @Nullable String columns;

  /**
   * What is known.
   *
   * @param today the day of the run: no article is taken to be published later
   * @param published publication day of articles that tell none themselves
   * @param columns which column of a table holds what, as {@link Columns#of} takes it
   */
  public Given(LocalDate today, Optional<LocalDate> published, Optional<String> columns) {
    this.today = today;
    this.published = published.orElse(null);
    this.columns = columns.orElse(null);
  }

  /** Reads streams under it. */
  Sources sources() {
    return new Sources(
        InputStream::nullInputStream,
        Optional.ofNullable(published),
        Optional.ofNullable(columns).map(Columns::of).orElseGet(Columns::unmapped),
        today);
  }
}
