package org.parley.flink.sink;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.util.function.SerializableFunction;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.parley.flink.source.Topic;

/**
 * Results as messages of a topic: each in a transaction that a checkpoint ends, so that who reads
 * what is committed sees each once. The key of a message is what it is about, so that a compacted
 * topic keeps the last word on each article and arena.
 */
public final class Announced {
  /** Longer than a checkpoint may take, shorter than brokers allow unless told otherwise. */
  private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(14);

  /**
   * The report on a large arena is a large message; brokers must allow it ({@code
   * message.max.bytes}).
   */
  private static final String LARGEST_MESSAGE = String.valueOf(256 * 1024 * 1024);

  private Announced() {}

  /** A sink into a topic. */
  public static <T> KafkaSink<T> in(
      Topic topic, SerializableFunction<T, String> key, SerializableFunction<T, String> value) {
    return KafkaSink.<T>builder()
        .setBootstrapServers(topic.brokers())
        .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
        .setTransactionalIdPrefix("parley-" + topic.name())
        .setProperty("transaction.timeout.ms", String.valueOf(LONGEST_TRANSACTION.toMillis()))
        .setProperty("max.request.size", LARGEST_MESSAGE)
        .setProperty("buffer.memory", LARGEST_MESSAGE)
        .setProperty("compression.type", "lz4")
        .setRecordSerializer(new Message<>(topic.name(), key, value))
        .build();
  }

  /**
   * How a result becomes a message.
   *
   * @param topic where it goes
   * @param key what it is about
   * @param value what it says
   */
  private record Message<T>(
      String topic, SerializableFunction<T, String> key, SerializableFunction<T, String> value)
      implements KafkaRecordSerializationSchema<T> {
    @Override
    public ProducerRecord<byte[], byte[]> serialize(
        T result, KafkaSinkContext context, @Nullable Long timestamp) {
      return new ProducerRecord<>(topic, utf8(key.apply(result)), utf8(value.apply(result)));
    }

    private static byte[] utf8(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }
}
