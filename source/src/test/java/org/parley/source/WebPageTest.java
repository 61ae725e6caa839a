package org.parley.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.reading.Document;

/** A page of the web is one article: what surrounds it is left, and it says when it appeared. */
class WebPageTest {
  @TempDir private Path folder;

  private Document page(String html) throws IOException {
    return Reads.article(Reads.file(folder, "page.html", html)).document();
  }

  /** A page with this in its head, and prose in its body. */
  private static String withHead(String head) {
    return "<html><head>%s</head><body><p>%s</p></body></html>"
        .formatted(head, "The army said that rebels had fired on the village. ".repeat(4));
  }

  @Test
  void keepsTheArticleAndLeavesWhatSurroundsIt() throws IOException {
    var document = page(Samples.PAGE);
    assertThat(document.text()).isEqualTo(Samples.ARTICLE);
    assertThat(document.title()).isEqualTo("Truce holds in Kelm");
    assertThat(document.published()).contains(LocalDate.of(2024, 5, 3));
    assertThat(document.source()).contains("River Post");
    assertThat(document.url()).contains("https://www.river.example/truce");
  }

  @Test
  void readsOldPagesWithoutParagraphs() throws IOException {
    assertThat(
            page("""
            <html><body><table><tr><td><a href=1>One</a><td><div>KELM, May 3, 2024 (Wire) -
            Fighting broke out near Kelm on Friday, the army said in a statement.<br><br>
            Four soldiers were killed, said the defence ministry, which blamed rebels for
            breaking the truce.<br><br>Rebels denied it.</div></table></body></html>
            """)
                .text())
        .startsWith("KELM, May 3, 2024 (Wire) - Fighting")
        .contains("statement.\n\nFour soldiers")
        .endsWith("truce.\n\nRebels denied it.");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<script"
            + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-03T01:00Z\"}</script>",
        "<script"
            + " type='application/ld+json'>[{\"@type\":\"http://schema.org/BlogPosting\",\"datePublished\":[\"20240503\"]}]</script>",
        "<script type='application/ld+json'>{broken</script><meta name=pubdate content='3 May"
            + " 2024'>",
        "<meta property='article:published_time' content='2024-05-03T23:59:00-04:00'>",
        "<meta name='DC.date.issued' content='2024-05-03'>",
        "<meta name=date content='Fri, 03 May 2024 23:10:00 GMT'>",
        "<meta itemprop=datePublished content='2024-05-03'>",
        "<link rel=canonical href='https://river.example/2024/5/3/truce'>"
      })
  void findsTheDayOfPublication(String head) throws IOException {
    assertThat(page(withHead(head)).published()).contains(LocalDate.of(2024, 5, 3));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<meta name=date content='03/05/2024'>",
        "<meta property='article:modified_time' content='2024-05-03'>",
        "<script"
            + " type='application/ld+json'>{\"@type\":\"Person\",\"datePublished\":\"2024-05-03\"}</script>",
        "<script"
            + " type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":20240503}</script>"
      })
  void inventsNoDay(String head) throws IOException {
    assertThat(page(withHead(head)).published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01T00:00:00Z", "1969-12-31", "1970-01-20", "2099-05-03"})
  void believesNoDayOnWhichNothingCanHaveAppeared(String day) throws IOException {
    var article =
        Reads.article(
            Reads.file(folder, "page.html", withHead("<meta name=date content='" + day + "'>")));
    assertThat(article.document().published()).isEmpty();
    assertThat(article.remarks())
        .containsExactly(
            "publication date " + day.substring(0, 10) + " cannot be true; taken as unknown");
  }

  @Test
  void takesTheNextDayWhereTheFirstCannotBe() throws IOException {
    assertThat(
            page(withHead(
                    "<meta name=pubdate content=2099-01-01><meta name=date content=1968-05-03>"))
                .published())
        .contains(LocalDate.of(1968, 5, 3));
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "UTF-8", "UTF-16LE"})
  void readsWhatTheMetaElementOrTheBytesSay(String charset) throws IOException {
    var text = "Вчера в Киеве прошли переговоры о прекращении огня, сообщил министр. ".repeat(3);
    var told = charset.startsWith("UTF-16") ? "\uFEFF" : "<meta charset=" + charset + ">";
    var bytes = (told + "<body><p>" + text).getBytes(Charset.forName(charset));
    assertThat(Reads.article(Reads.file(folder, "p.html", bytes, "")).document().text())
        .isEqualTo(text.strip());
  }

  @Test
  void takesTheTextOfTheDataWhereScriptsBuildThePage() throws IOException {
    assertThat(
            page("""
            <html><script type="application/ld+json">{"@type": "NewsArticle", "articleBody":
            "The army said that rebels had fired on a village, killing four. They denied it."}
            </script><body><div id=app></div></body></html>
            """)
                .text())
        .startsWith("The army said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><nav><a href=x>World</a></nav></body></html>",
        "<html><body><ul><li><a href=1>Rebels fire on a village</a><li><a href=2>Army"
            + " denies</a></ul>",
        "<!doctype html>",
      })
  void saysThatAPageHasNoArticle(String html) throws IOException {
    assertThat(Reads.reason(Reads.file(folder, "page.html", html)))
        .endsWith("page.html: skipped: a page without an article");
  }

  @Test
  void bearsWithAHundredThousandNestedElements() throws IOException {
    var deep = "<div>".repeat(100_000) + "<p>" + "Rebels fired on the village. ".repeat(5);
    assertThat(page("<html>" + deep).text()).startsWith("Rebels fired");
  }

  @Test
  void passesOverAPageOfFiftyMegabytes() throws IOException {
    assertThat(
            Reads.reason(
                Reads.file(folder, "page.html", "<html>" + "<p>war</p>".repeat(5_000_000))))
        .endsWith("skipped: a page of more than 10 MB; no article is that long");
  }
}
