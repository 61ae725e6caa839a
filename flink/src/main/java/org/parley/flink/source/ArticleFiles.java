package org.parley.flink.source;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.enumerate.FileEnumerator;
import org.apache.flink.core.fs.Path;

/** Files and folders of articles, or of readings that were made before, on any file system. */
public final class ArticleFiles {
  private ArticleFiles() {}

  /**
   * A source of all that they hold.
   *
   * @param paths files, which are read whatever their names are, and folders, from which files are
   *     taken by their names
   * @param watch how often to look for new files; empty to read what there is and end
   */
  public static FileSource<Fetched> of(
      Collection<Path> paths, Given given, Optional<Duration> watch) {
    var files =
        FileSource.forBulkFileFormat(new ArticleFormat(given), paths.toArray(Path[]::new))
            .setFileEnumerator(enumerator(paths));
    watch.ifPresent(files::monitorContinuously);
    return files.build();
  }

  private static FileEnumerator.Provider enumerator(Collection<Path> named) {
    Set<String> names = named.stream().map(Path::toString).collect(Collectors.toSet());
    return () -> new Walk(names);
  }
}
