package org.parley.flink.source;

import java.util.Optional;

/**
 * A topic of Apache Kafka.
 *
 * @param brokers one or more, {@code host:port}, with commas between them
 * @param name of the topic
 */
public record Topic(String brokers, String name) {
  private static final String SCHEME = "kafka://";

  /**
   * Reads {@code kafka://host:port/topic}.
   *
   * @return empty for a text that begins otherwise
   * @throws IllegalArgumentException if it begins so and is none; the message says what to write
   */
  public static Optional<Topic> of(String text) {
    if (!text.startsWith(SCHEME)) {
      return Optional.empty();
    }
    var rest = text.substring(SCHEME.length());
    var slash = rest.indexOf('/');
    var brokers = slash < 0 ? rest : rest.substring(0, slash);
    var name = slash < 0 ? "" : rest.substring(slash + 1);
    if (brokers.isEmpty() || !name.matches("[A-Za-z0-9._-]{1,249}")) {
      throw new IllegalArgumentException(
          text
              + ": not a topic; write kafka://HOST:PORT/TOPIC, such as"
              + " kafka://localhost:9092/news");
    }
    return Optional.of(new Topic(brokers, name));
  }

  /** A topic beside it, named after it. */
  public Topic with(String suffix) {
    return new Topic(brokers, name + "." + suffix);
  }

  @Override
  public String toString() {
    return SCHEME + brokers + "/" + name;
  }
}
