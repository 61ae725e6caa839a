package org.parley.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One JSON object a line: articles, or readings made earlier. */
class JsonLinesTest {

  @Test
  void readsAllThatIsKnownOfAnArticle() {
    var article =
        Reads.article(
            Reads.input(
                """
                {"id": "a1", "published": "2024-05-03T10:00:00Z", "title": "T", "text": "Talks.", \
                "url": "u", "source": "s"}
                """));
    var document = article.document();
    assertThat(document.id()).isEqualTo("a1");
    assertThat(document.published()).contains(LocalDate.of(2024, 5, 3));
    assertThat(document.title()).isEqualTo("T");
    assertThat(document.text()).isEqualTo("Talks.");
    assertThat(document.url()).contains("u");
    assertThat(document.source()).contains("s");
    assertThat(article.origin()).hasToString("standard input:1");
  }

  @Test
  void bearsWithWhatIsMissingOrUnknown() {
    var document =
        Reads.article(Reads.input("{\"text\": \"Talks.\", \"published\": null, \"more\": [1]}"))
            .document();
    assertThat(document.published()).isEmpty();
    assertThat(document.id()).startsWith("d");
  }

  @Test
  void countsLinesAndPassesOverBlankOnes() {
    var entries = Reads.input("{\"text\": \"One.\"}\n\n{\"text\": 2}\n{\"text\": \"Three.\"}\n");
    assertThat(entries).hasSize(3);
    assertThat(((Entry.Skipped) entries.get(1)).origin()).hasToString("standard input:3");
  }

  @Test
  void knowsAReading() {
    var entries =
        Reads.input("{\"document\": {\"id\": \"d1\"}, \"events\": [], \"tallies\": []}");
    assertThat(entries).hasSize(1);
    assertThat(((Entry.Told) entries.get(0)).reading().document().id()).isEqualTo("d1");
  }

  @Test
  void saysWhatIsWrongWithAReading() {
    assertThat(Reads.reason(Reads.input("{\"document\": {}, \"events\": []}")))
        .contains("\"document\" has no \"id\"");
    assertThat(
            Reads.reason(
                Reads.input("{\"document\": {\"id\": \"d\"}, \"events\": [{\"type\": \"X\"}]}")))
        .contains("no reading", "docs/reading.schema.json")
        .doesNotContain("\n");
  }
}
