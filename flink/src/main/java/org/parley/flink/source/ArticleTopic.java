package org.parley.flink.source;

import java.io.ByteArrayInputStream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.parley.source.Entry;
import org.parley.source.Origin;

/**
 * A topic whose messages are articles, in any form that a file may have: mostly a line of JSON
 * each. It is read from its beginning; where a job stands in it is kept in the job's checkpoints.
 */
public final class ArticleTopic {
  private ArticleTopic() {}

  /**
   * A source of all that it holds and will hold.
   *
   * @param untilNow whether to end with the last message that is there when the job starts
   */
  public static KafkaSource<Fetched> of(Topic topic, Given given, boolean untilNow) {
    var messages =
        KafkaSource.<Fetched>builder()
            .setBootstrapServers(topic.brokers())
            .setTopics(topic.name())
            .setGroupId("parley")
            .setProperty("isolation.level", "read_committed")
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setDeserializer(new Messages(given));
    if (untilNow) {
      messages.setBounded(OffsetsInitializer.latest());
    }
    return messages.build();
  }

  /** Messages into what they hold; the origin of each is its topic, partition and offset. */
  private static final class Messages implements KafkaRecordDeserializationSchema<Fetched> {
    private final Given given;

    Messages(Given given) {
      this.given = given;
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Fetched> fetched) {
      var name = message.topic() + "/" + message.partition() + "@" + message.offset();
      if (message.value() == null) {
        fetched.collect(
            Fetched.of(new Entry.Skipped(Origin.of(name), "a message without content")));
        return;
      }
      given
          .sources()
          .read(
              name,
              new ByteArrayInputStream(message.value()),
              entry -> Fetched.all(entry).forEach(fetched::collect));
    }

    @Override
    public TypeInformation<Fetched> getProducedType() {
      return TypeInformation.of(Fetched.class);
    }
  }
}
