package org.parley.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text file is one article; what is known of it may stand in a block before the text. */
class TextArticleTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

  @Test
  void takesItsBlockForWhatItIs() {
    var article =
        Reads.article(
            Reads.input(
                """
                ---
                title: Truce talks: day two
                published: 2024-05-03
                source: River Post
                url: https://example.org/1
                ---

                The talks went on.
                """));
    var document = article.document();
    assertThat(document.title()).isEqualTo("Truce talks: day two");
    assertThat(document.published()).contains(DAY);
    assertThat(document.source()).contains("River Post");
    assertThat(document.url()).contains("https://example.org/1");
    assertThat(document.text()).isEqualTo("The talks went on.\n");
  }

  @Test
  void leavesAnUnfinishedBlockInTheText() {
    var text = "---\nThe talks went on.\n";
    assertThat(Reads.article(Reads.input(text)).document().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KHARTOUM, May 3, 2024 (Wire) - The talks went on.",
        "Juba, 3 May 2024 – The talks went on.",
        "Talks go on\nFriday, May 3, 2024\n\nThe talks went on.",
        "Talks go on\nPublished: 3 May 2024 at 10:12 GMT\nThe talks went on.",
        "2024-05-03\nThe talks went on."
      })
  void findsTheDateAmongTheFirstLines(String text) {
    assertThat(Reads.article(Reads.input(text)).document().published()).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks of May 3, 2024 went on.",
        "KHARTOUM (Wire) - The talks went on.",
        "Khartoum, 31 February 2024 - The talks went on."
      })
  void inventsNoDate(String text) {
    assertThat(Reads.article(Reads.input(text)).document().published()).isEmpty();
  }

  @Test
  void theUsersDayComesBeforeADateLineButAfterTheBlock() {
    var other = LocalDate.of(2020, 1, 1);
    assertThat(Reads.article(Reads.input("3 May 2024\nTalks.", other)).document().published())
        .contains(other);
    assertThat(
            Reads.article(Reads.input("---\npublished: 2024-05-03\n---\nTalks.", other))
                .document()
                .published())
        .contains(DAY);
  }

  @Test
  void theSameArticleHasTheSameIdWhereverItLies() {
    var one = Reads.article(Reads.input("Talks.")).document().id();
    var again = Reads.article(Reads.input("Talks.")).document().id();
    var other = Reads.article(Reads.input("Talks!")).document().id();
    assertThat(one).isEqualTo(again).isNotEqualTo(other);
  }
}
