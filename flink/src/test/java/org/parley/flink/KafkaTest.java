package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.flink.source.ArticleTopic;
import org.parley.flink.source.Fetched;
import org.parley.flink.source.Topic;
import org.parley.ledger.Situation;
import org.parley.ledger.arena.Parts;
import org.parley.model.Json;

/** From topic to topics, each message once, whatever fails on the way. */
class KafkaTest {
  @TempDir private Path folder;

  @Test
  void messagesIn() throws Exception {
    var readings = News.readings(200);
    try (var broker = new Broker(folder.resolve("broker"))) {
      var messages = new ArrayList<>(readings.stream().map(News::article).toList());
      messages.add(50, "{\"published\": ");
      broker.send("news", messages);

      run(broker);

      assertThat(values(broker.committed("told.readings")))
          .containsExactlyInAnyOrderElementsOf(readings.stream().map(Json::write).toList());
      assertThat(Trial.situation(values(broker.committed("told.situation"))))
          .isEqualTo(Json.write(Parts.report(Situation.of(readings))));
      assertThat(broker.committed("told.skipped"))
          .singleElement()
          .satisfies(message -> assertThat(message.key()).matches("news/[01]@\\d+:1"));
    }
  }

  private void run(Broker broker) throws Exception {
    var environment = new Trial(folder).environment(2);
    var topic = Topic.of("kafka://" + broker.address() + "/news").orElseThrow();
    var fetched =
        environment
            .fromSource(
                ArticleTopic.of(topic, Trial.GIVEN, true), WatermarkStrategy.noWatermarks(), "news")
            .map(new Trip<Fetched>(1, 40, Duration.ofMillis(2)))
            .returns(TypeInformation.of(Fetched.class));
    Trial.PLAN.over(fetched).writeTo(new Topic(topic.brokers(), "told"));
    environment.execute();
  }

  private static List<String> values(List<ConsumerRecord<String, String>> messages) {
    return messages.stream().map(ConsumerRecord::value).toList();
  }
}
