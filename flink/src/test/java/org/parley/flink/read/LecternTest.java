package org.parley.flink.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;

/** One article never stops the others: it is read, or there is a reason. */
class LecternTest {
  private static final Limits LIMITS = new Limits(100, Duration.ofMillis(300));

  @Test
  void readsWhatIsWithinTheLimits() {
    assertThat(verdicts(LecternTest::plain, "a", "b"))
        .allSatisfy(verdict -> assertThat(verdict).isInstanceOf(Verdict.Read.class));
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(verdicts(LecternTest::plain, "x".repeat(101), "b"))
        .satisfiesExactly(
            verdict -> assertThat(reason(verdict)).startsWith("longer than 100 characters"),
            verdict -> assertThat(verdict).isInstanceOf(Verdict.Read.class));
  }

  @Test
  void leavesBehindWhatTakesTooLong() {
    Function<Document, Reading> spinsOnB =
        document -> {
          while (document.text().equals("b")) {
            Thread.onSpinWait(); // no interruption reaches it
          }
          return plain(document);
        };
    assertThat(verdicts(spinsOnB, "a", "b", "c"))
        .satisfiesExactly(
            verdict -> assertThat(verdict).isInstanceOf(Verdict.Read.class),
            verdict -> assertThat(reason(verdict)).isEqualTo("took longer than 300 ms to read"),
            verdict -> assertThat(verdict).isInstanceOf(Verdict.Read.class));
  }

  @Test
  void namesWhatBreaks() {
    Function<Document, Reading> breaks =
        document -> {
          switch (document.text()) {
            case "deep" -> throw new StackOverflowError();
            case "large" -> throw new OutOfMemoryError("Java heap space");
            default -> throw new IllegalStateException("no such tree");
          }
        };
    assertThat(verdicts(breaks, "deep", "large", "odd"))
        .extracting(LecternTest::reason)
        .containsExactly(
            "Parley failed on it, please report it with the text: java.lang.StackOverflowError",
            "takes more memory than there is: java.lang.OutOfMemoryError: Java heap space",
            "Parley failed on it, please report it with the text:"
                + " java.lang.IllegalStateException: no such tree");
  }

  private static List<Verdict> verdicts(Function<Document, Reading> reader, String... texts) {
    try (var lectern = new Lectern(reader, LIMITS)) {
      return List.of(texts).stream().map(text -> read(lectern, text)).toList();
    }
  }

  private static Verdict read(Lectern lectern, String text) {
    try {
      return lectern.read(Document.of("d", LocalDate.EPOCH, text));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reading plain(Document document) {
    return new Reading(Reading.VERSION, document.citation(), List.of(), List.of(), List.of());
  }

  private static String reason(Verdict verdict) {
    return verdict instanceof Verdict.Refused refused ? refused.reason() : "read";
  }
}
