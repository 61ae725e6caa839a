package org.parley.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any input gives a document or one line that names the place, what is wrong, and what to do. */
class BadInputTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"text": "broken                        | broken JSON
          {"text": "a"} trailing                  | broken JSON
          {"title": "T"}                          | no "text"; write
          {"text": 7.5e3, "a": [}                 | broken JSON
          {"text": ["a"]}                         | "text" is no string
          {"text": "  "}                          | empty text
          {"text": "... !"}                       | empty text
          {"text": "a", "published": "2022-02-30"}| "published" is "2022-02-30"; write an ISO date
          {"text": "a", "published": "14.09.22"}  | "published" is "14.09.22"; write an ISO date
          """)
  void skipsABadLineWithItsReason(String line, String reason) {
    assertThat(Reads.reason(Reads.input(line)))
        .startsWith("standard input:1: skipped: ")
        .contains(reason);
  }

  @Test
  void goesOnAfterABadLine() {
    var entries = Reads.input("{\"text\": \"Talks.\"}\nno json\n[1]\n{\"text\": \"War.\"}");
    assertThat(entries).hasSize(4);
    assertThat(entries.get(0)).isInstanceOf(Entry.Article.class);
    assertThat(entries.get(1)).isInstanceOf(Entry.Skipped.class);
    assertThat(entries.get(2)).isInstanceOf(Entry.Skipped.class);
    assertThat(entries.get(3)).isInstanceOf(Entry.Article.class);
  }

  @Test
  void skipsALineOfTenMegabytesAndReadsTheNext() {
    var entries =
        Reads.input("{\"text\": \"" + "a ".repeat(5_000_000) + "\"}\n{\"text\": \"Talks.\"}\n");
    assertThat(entries).hasSize(2);
    assertThat(((Entry.Skipped) entries.get(0)).line()).contains(":1: skipped: a line longer");
    assertThat(entries.get(1)).isInstanceOf(Entry.Article.class);
  }

  @Test
  void namesAMissingFile() {
    assertThat(Reads.reason(Reads.names(folder + "/none.txt")))
        .isEqualTo(folder + "/none.txt: skipped: no such file; check the path");
  }

  @Test
  void namesAFolderWithoutArticles() throws IOException {
    Files.writeString(folder.resolve("notes.pdf"), "x");
    assertThat(Reads.reason(Reads.names(folder.toString())))
        .contains("a folder without articles", ".txt", ".jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n"})
  void namesAnEmptyFile(String content) {
    assertThat(Reads.reason(Reads.input(content))).contains("skipped: empty; give a text file");
  }

  @Test
  void namesBinaryData() throws IOException {
    var bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    Files.write(folder.resolve("picture.txt"), bytes);
    assertThat(Reads.reason(Reads.names(folder.toString())))
        .contains("picture.txt: skipped: binary data");
  }

  @Test
  void namesATextThatIsTooLong() {
    assertThat(Reads.reason(Reads.input("word ".repeat(1_000_000)))).contains("longer than 4 MB");
  }

  @Test
  void readsControlCharactersAsSpacesAndSaysSo() {
    var article = Reads.article(Reads.input("Talks \u0007went\u001b[31m on."));
    assertThat(article.document().text()).isEqualTo("Talks  went [31m on.");
    assertThat(article.remarks()).containsExactly("2 control characters read as spaces");
  }

  @Test
  void keepsControlCharactersOutOfTitles() {
    var article =
        Reads.article(Reads.input("{\"text\": \"a\", \"title\": \"T\\u001b[2J\\nU\"}"));
    assertThat(article.document().title()).isEqualTo("T [2J U");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-8"})
  void readsUnicodeWithAByteOrderMark(String charset) throws IOException {
    var text = "Вчера в Киеве 😀 прошли переговоры. ".repeat(500);
    Files.write(folder.resolve("a.txt"), ("\uFEFF" + text).getBytes(Charset.forName(charset)));
    assertThat(Reads.article(Reads.names(folder.toString())).document().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Вчера в Киеве прошли переговоры о прекращении огня",
    "windows-1252, Le cessez-le-feu a été signé à l’hôtel déjà réservé",
  })
  void tellsTheEncodingOfOlderFiles(String charset, String sentence) throws IOException {
    var text = (sentence + ". ").repeat(5);
    Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(charset)));
    assertThat(Reads.article(Reads.names(folder.toString())).document().text()).isEqualTo(text);
  }

  @Test
  void aFolderIsReadInTheOrderOfItsPaths() throws IOException {
    Files.createDirectory(folder.resolve("b"));
    Files.writeString(folder.resolve("c.txt"), "Third.");
    Files.writeString(folder.resolve("b/b.txt"), "Second.");
    Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"First.\"}", StandardCharsets.UTF_8);
    Files.writeString(folder.resolve(".hidden.txt"), "Never.");
    assertThat(Reads.names(folder.toString()))
        .map(entry -> ((Entry.Article) entry).document().text())
        .containsExactly("First.", "Second.", "Third.");
  }
}
