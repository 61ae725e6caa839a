package org.parley.flink.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.fs.Path;
import org.parley.source.Entry.Skipped;
import org.parley.source.Origin;

/**
 * What a user names, as Flink names it.
 *
 * @param found files and folders; those with a scheme, such as {@code s3://}, are not looked at
 * @param skipped names of what is not there
 */
public record Names(List<Path> found, List<Skipped> skipped) {
  private static final String STANDARD_INPUT = "-";

  /** Finds them. */
  public static Names of(List<String> names) {
    var found = new ArrayList<Path>();
    var skipped = new ArrayList<Skipped>();
    for (var name : names) {
      if (name.equals(STANDARD_INPUT)) {
        skipped.add(skipped(name, "cannot be read over after a failure; give a file"));
      } else if (name.contains("://")) {
        found.add(new Path(name));
      } else {
        local(name, found, skipped);
      }
    }
    return new Names(found, skipped);
  }

  private static void local(String name, List<Path> found, List<Skipped> skipped) {
    try {
      var path = java.nio.file.Path.of(name);
      if (Files.exists(path)) {
        found.add(new Path(path.toAbsolutePath().normalize().toUri()));
      } else {
        skipped.add(skipped(name, "no such file; check the path"));
      }
    } catch (InvalidPathException e) {
      skipped.add(skipped(name, "not a file name: " + e.getReason()));
    }
  }

  private static Skipped skipped(String name, String reason) {
    return new Skipped(Origin.of(name), reason);
  }
}
