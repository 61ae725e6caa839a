package org.parley.flink.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.NonSplittingRecursiveEnumerator;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.parley.source.Sources;

/**
 * A walk through files and folders. What was named is read whatever it is called; in folders, files
 * are known by their names, and what begins with a dot is passed by.
 */
final class Walk extends NonSplittingRecursiveEnumerator {
  private final Set<String> named;

  Walk(Set<String> named) {
    this.named = named;
  }

  @Override
  @SuppressWarnings("NonApiType") // as Flink has it
  protected void addSplitsForPath(
      FileStatus status, FileSystem files, ArrayList<FileSourceSplit> splits) throws IOException {
    var path = status.getPath();
    var isNamed = named.contains(path.toString());
    if (status.isDir() && (isNamed || !path.getName().startsWith("."))) {
      for (var child : files.listStatus(path)) {
        addSplitsForPath(child, files, splits);
      }
    } else if (!status.isDir() && (isNamed || Sources.isArticleName(path.getName()))) {
      convertToSourceSplits(status, files, splits);
    }
  }
}
