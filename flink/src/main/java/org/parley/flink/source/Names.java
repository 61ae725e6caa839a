package org.parley.flink.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.fs.Path;
import org.parley.source.Entry.Skipped;

/**
 * What a user names, as Flink names it.
 *
 * @param found files and folders; those with a scheme, such as {@code s3://}, are not looked at
 * @param topics of Kafka
 * @param skipped names of what is not there
 */
public record Names(List<Path> found, List<Topic> topics, List<Skipped> skipped) {
  private static final String STANDARD_INPUT = "-";

  /** Finds them. */
  public static Names of(List<String> names) {
    var found = new ArrayList<Path>();
    var topics = new ArrayList<Topic>();
    var skipped = new ArrayList<Skipped>();
    for (var name : names) {
      var topic = Topic.of(name);
      if (topic.isPresent()) {
        topics.add(topic.get());
      } else if (name.equals(STANDARD_INPUT)) {
        skipped.add(Skipped.of(name, "cannot be read over after a failure; give a file"));
      } else if (hasScheme(name)) {
        found.add(path(name));
      } else {
        local(name, found, skipped);
      }
    }
    return new Names(found, topics, skipped);
  }

  private static void local(String name, List<Path> found, List<Skipped> skipped) {
    try {
      if (Files.exists(java.nio.file.Path.of(name))) {
        found.add(path(name));
      } else {
        skipped.add(Skipped.of(name, "no such file; check the path"));
      }
    } catch (InvalidPathException e) {
      skipped.add(Skipped.of(name, "not a file name: " + e.getReason()));
    }
  }

  private static boolean hasScheme(String name) {
    return name.contains("://");
  }

  /**
   * A name as Flink writes it.
   *
   * @throws InvalidPathException if it has no scheme and is no name of a file
   */
  public static Path path(String name) {
    return hasScheme(name)
        ? new Path(name)
        : new Path(java.nio.file.Path.of(name).toAbsolutePath().normalize().toUri());
  }
}
