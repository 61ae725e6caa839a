package org.parley.flink.source;

import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;

/**
 * A file in any form that the module {@code source} knows. One file is one split; a place in it is
 * the number of things fetched before, so that after a failure those are read over, not given
 * again.
 */
final class ArticleFormat implements BulkFormat<Fetched, FileSourceSplit> {
  private final Given given;

  ArticleFormat(Given given) {
    this.given = given;
  }

  @Override
  public Reader<Fetched> createReader(Configuration configuration, FileSourceSplit split)
      throws IOException {
    return open(split, 0);
  }

  @Override
  public Reader<Fetched> restoreReader(Configuration configuration, FileSourceSplit split)
      throws IOException {
    return open(
        split,
        split.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L));
  }

  private Reader<Fetched> open(FileSourceSplit split, long before) throws IOException {
    var path = split.path();
    var isLocal = "file".equals(path.toUri().getScheme());
    return new Handover(
        isLocal ? path.getPath() : path.toString(),
        path.getFileSystem().open(path),
        given.sources(),
        before);
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<Fetched> getProducedType() {
    return TypeInformation.of(Fetched.class);
  }
}
