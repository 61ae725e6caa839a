package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.language.CoreNlpParser;
import org.parley.model.Json;
import org.parley.model.reading.Document;
import org.parley.model.reading.Event;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Span;

/**
 * What holds for every text, however odd: a reading comes out, the same one each time, with its
 * words.
 */
class ReadingLawsTest {
  private static final List<String> WORDS =
      List.of(
          "Ethiopia",
          "Eritrea",
          "troops",
          "the",
          "army",
          "shelled",
          "attacked",
          "accused",
          "of",
          "said",
          "\"",
          "'s",
          ",",
          ".",
          "(",
          ")",
          "[",
          "]",
          "-",
          "on",
          "Monday",
          "2,000",
          "dozens",
          "killed",
          "ceasefire",
          "truce",
          "agreed",
          "to",
          "not",
          "will",
          "if",
          "and",
          "between",
          "Asmara",
          "he",
          "they",
          "its",
          "both",
          "sides",
          "\n",
          "\n\n",
          "\u202E",
          "\uD83D\uDD34",
          "“",
          "”",
          "…",
          "12:30",
          "GMT",
          "%",
          "$5",
          "al-Qaeda",
          "U.N.",
          "\t",
          "\u0000",
          "x".repeat(300));

  private static Reader reader;

  @BeforeAll
  static void load() {
    reader = Reader.load(CoreNlpParser.load());
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static String text(long seed) {
    var random = new Random(seed);
    return IntStream.range(0, 5 + random.nextInt(120))
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }

  private static Document document(long seed) {
    var published =
        seed % 7 == 0 ? Optional.<LocalDate>empty() : Optional.of(LocalDate.of(2021, 3, 1));
    return new Document(
        "seed-" + seed, published, "", text(seed), Optional.empty(), Optional.empty());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyTextIsReadAndEveryRecordHasItsWords(long seed) {
    var document = document(seed);
    var reading = reader.read(document);
    assertThat(Json.read(Json.write(reading), Reading.class)).isEqualTo(reading);
    for (var event : reading.events()) {
      assertThat(event.evidence()).isNotEmpty();
      assertThat(event.actor().size() + event.recipient().size()).isPositive();
      event.evidence().forEach(span -> isInText(document.text(), span));
    }
    assertThat(reading.events().stream().map(Event::id)).doesNotHaveDuplicates();
  }

  private static void isInText(String text, Span span) {
    var points = text.codePoints().toArray();
    assertThat(new String(points, span.begin(), span.end() - span.begin())).isEqualTo(span.text());
  }

  @Test
  void threadsLocaleAndTimeZoneChangeNothing() throws Exception {
    var alone = seeds().mapToObj(seed -> Json.write(reader.read(document(seed)))).toList();
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    var pool = Executors.newFixedThreadPool(4);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      List<Future<String>> together =
          seeds()
              .mapToObj(seed -> pool.submit(() -> Json.write(reader.read(document(seed)))))
              .toList();
      for (var at = 0; at < alone.size(); at++) {
        assertThat(together.get(at).get()).isEqualTo(alone.get(at));
      }
    } finally {
      pool.shutdownNow();
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aSentenceOfFiveThousandWordsIsReadInTime() {
    var text = "Ethiopian troops shelled Eritrean positions and ".repeat(830) + "left.";
    assertThat(reader.read(Document.of("long", LocalDate.of(2021, 3, 1), text))).isNotNull();
  }
}
