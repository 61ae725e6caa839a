package org.parley.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.source.Samples.answer;
import static org.parley.source.Samples.bytes;
import static org.parley.source.Samples.joined;
import static org.parley.source.Samples.packed;
import static org.parley.source.Samples.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds, tables, archives, Markdown: known by their content, each entry with its place. */
class FormsTest {
  private static final byte[] ARCHIVE =
      joined(
          record("warcinfo", "x", "application/warc-fields", bytes("software: test\r\n")),
          answer("https://www.river.example/a", 200, "text/html", "", bytes(Samples.PAGE)),
          answer(
              "https://copy.example/b?x=1",
              200,
              "text/html; charset=utf-8",
              "Content-Encoding: gzip\n",
              packed(bytes(Samples.PAGE))),
          answer("https://river.example/none", 404, "text/html", "", bytes("no")),
          answer("https://river.example/i.png", 200, "image/png", "", bytes("no")),
          answer("https://river.example/m", 301, "text/html", "Location: /a\n", bytes("")),
          record("conversion", "https://wet.example/t", "text/plain", bytes("Rebels fired.")));

  @TempDir private Path folder;

  private String told(String name, byte[] content, String columns) throws IOException {
    return Reads.told(Reads.file(folder, name, content, columns));
  }

  private String told(String name, String content) throws IOException {
    return told(name, bytes(content), "");
  }

  @Test
  void aFeedIsAnArticleForEachItem() throws IOException {
    assertThat(told("feed", Samples.FEED))
        .isEqualTo(
            """
            2024-05-03 The army said that rebels had fired.  Rebels denied it.
            feed, item 2: skipped: an item without text; save its page and read that
            no day Rebels shelled Kelm.publication date 2099-05-03 cannot be true; taken as unknown\
            """);
    var first = (Entry.Article) Reads.file(folder, "feed.xml", Samples.FEED).get(0);
    assertThat(first.document().title()).isEqualTo("Truce & talks");
    assertThat(first.document().source()).contains("River Post");
    assertThat(first.document().url()).contains("https://river.example/1");
  }

  @Test
  void aBrokenFeedIsOneLine() throws IOException {
    assertThat(told("feed.xml", Samples.FEED.substring(0, 400)))
        .startsWith("feed.xml: skipped: a broken feed, line ")
        .doesNotContain("\n");
    assertThat(told("feed.xml", "<rss version='2.0'><channel><title>T</title></channel></rss>"))
        .isEqualTo("feed.xml: skipped: a feed without items");
  }

  @Test
  void aFeedTakesNothingFromElsewhere() throws IOException {
    var secret = folder.resolve("secret");
    java.nio.file.Files.writeString(secret, "SECRET");
    assertThat(
            told(
                "feed.xml",
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM '"
                    + secret.toUri()
                    + "'>]><rss version='2.0'><channel><title>T</title><item><description>&x; fired"
                    + "</description></item></channel></rss>"))
        .startsWith("feed.xml: skipped: a broken feed")
        .doesNotContain("SECRET");
  }

  @Test
  void aTableIsAnArticleForEachRowThatHasItsColumns() throws IOException {
    assertThat(
            told(
                "t.csv",
                bytes(
                    """
                    Date,Head,Body
                    2024-05-03,A,"Rebels fired, the army said."
                    3 May 2024,B,"Two
                    lines."
                    2024-05-04,C,Rebels fired, the army said.
                    D,2024-05-04,Rebels fired.
                    2024-05-05,E,
                    1970-01-01,F,Rebels fired.
                    2024-05-06,G,"Open
                    2024-05-07,H,Never read.
                    """),
                "text=body,published=date,title=head"))
        .isEqualTo(
            """
            2024-05-03 Rebels fired, the army said.
            2024-05-03 Two lines.
            t.csv:5: skipped: 4 cells under a header of 3; quote cells that hold the separator
            t.csv:6: skipped: "date" is "D"; write an ISO date such as 2022-09-14, or check whether \
            the columns are shifted
            t.csv:7: skipped: an empty text; there is nothing to read
            no day Rebels fired.publication date 1970-01-01 cannot be true; taken as unknown
            t.csv:9: skipped: the table breaks off: Missing closing quote for value; is a quotation \
            mark left open? No row after it is read\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.tsv|\t", "t.csv|;", "t.csv|,", "t.csv|\t", "t.tsv.gz|\t"})
  void tellsTheSeparatorByItself(String nameAndSeparator) throws IOException {
    var name = nameAndSeparator.substring(0, nameAndSeparator.indexOf('|'));
    var separator = nameAndSeparator.substring(nameAndSeparator.indexOf('|') + 1);
    assertThat(told(name, "PUBLISHED_Text\n2024-05-03_Rebels fired.\n".replace("_", separator)))
        .isEqualTo("2024-05-03 Rebels fired.");
  }

  @Test
  void saysWhichColumnIsMissing() throws IOException {
    assertThat(told("t.csv", "a,b\n1,2\n"))
        .isEqualTo(
            "t.csv:1: skipped: no column \"text\"; say which column holds what, such as --columns"
                + " text=body,published=date; the header has: a, b");
    assertThat(told("t.csv", bytes("text\nRebels fired.\n"), "title=head"))
        .contains("no column \"head\"");
    assertThat(told("t.csv", "text,title\n")).contains("a table without rows below its header");
    assertThatThrownBy(() -> Columns.of("body")).hasMessageContaining("write PART=COLUMN");
    assertThatThrownBy(() -> Columns.of("txt=body")).hasMessageContaining("PART is one of text,");
  }

  @Test
  void anArchiveIsAnArticleForEachPage() throws IOException {
    for (var content : new byte[][] {ARCHIVE, packed(ARCHIVE)}) {
      var entries = Reads.file(folder, "crawl", content, "");
      assertThat(entries).hasSize(4);
      assertThat(Reads.told(entries))
          .contains("crawl, record 4: skipped: the site answered with status 404")
          .endsWith("no day Rebels fired.");
      var copy = ((Entry.Article) entries.get(1));
      assertThat(copy.origin()).hasToString(folder + "/crawl, record 3");
      assertThat(copy.document().text()).isEqualTo(Samples.ARTICLE);
      assertThat(copy.document().url()).contains("https://copy.example/b?x=1");
    }
  }

  @Test
  void anArchiveThatBreaksOffGivesWhatCameBefore() throws IOException {
    var packed = packed(ARCHIVE);
    assertThat(told("c.warc.gz", Arrays.copyOf(packed, packed.length - 150), ""))
        .startsWith("2024-05-03 The army said")
        .contains("skipped: the archive breaks off");
    assertThat(told("c.warc", "WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n")).contains("skipped: ");
  }

  @Test
  void aBombInAnArchiveIsNotUnpacked() throws IOException {
    var bomb = packed(new byte[100_000_000]);
    var archive =
        joined(
            answer("https://b.example/", 200, "text/html", "Content-Encoding: gzip\n", bomb),
            answer("https://river.example/", 200, "text/html", "", bytes(Samples.PAGE)));
    assertThat(told("c.warc", archive, ""))
        .startsWith("c.warc, record 1: skipped: a page of more than 10 MB")
        .contains("2024-05-03 The army said");
    var outer = packed(answer("https://b.example/", 200, "text/html", "", new byte[100_000_000]));
    assertThat(told("c.warc.gz", outer, "")).contains("as a zip bomb does");
    assertThat(told("bomb.txt.gz", bomb, "")).contains("skipped: ");
  }

  @Test
  void packedFilesMayHaveSeveralParts() throws IOException {
    var content =
        joined(
            packed(bytes("{\"text\": \"Rebels fired.\"}\n")),
            packed(bytes("{\"text\": \"Rebels left.\"}\n")));
    assertThat(told("news.jsonl.gz", content, ""))
        .isEqualTo("no day Rebels fired.\nno day Rebels left.");
  }

  @Test
  void markdownIsReadWithoutItsMarks() throws IOException {
    assertThat(
            told(
                "note.md",
                """
                ---
                published: 2024-05-03
                ---
                # Note
                The *army* said that [rebels](https://river.example) fired.
                """))
        .isEqualTo("2024-05-03 Note  The army said that rebels fired.");
  }

  @Test
  void aFolderGivesAllFormsButReadmes() throws IOException {
    Reads.file(folder, "README.md", "About this folder.");
    Reads.file(folder, "a.md", "Rebels fired.");
    Reads.file(folder, "b.HTML", Samples.PAGE);
    Reads.file(folder, "c.warc.gz", packed(ARCHIVE), "");
    Reads.file(folder, "d.atom", Samples.FEED);
    Reads.file(folder, "e.png", "no");
    assertThat(Reads.names(folder.toString())).hasSize(1 + 1 + 4 + 3);
  }

  @Test
  void allBytesOfAFolderAreTakenInTheEnd() throws IOException {
    Reads.file(folder, "a.txt", "Rebels fired.");
    Reads.file(folder, "b.csv.gz", packed(bytes("text\nRebels fired.\n")), "");
    Reads.file(folder, "c.png", "not counted");
    var sources = new Sources(InputStream::nullInputStream, Optional.empty());
    var names = List.of(folder.toString(), folder + "/none");
    sources.read(names, entry -> {});
    assertThat(sources.size(names)).hasValue(sources.taken());
    assertThat(sources.size(List.of("-"))).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsBrokenGivesEntriesOfOneLineEach(int seed) throws IOException {
    var random = new Random(seed);
    var table = bytes("published,text,title\n2024-05-03,\"Rebels fired.\",A\n".repeat(20));
    var forms =
        new byte[][] {
          bytes(Samples.PAGE), bytes(Samples.FEED), ARCHIVE, packed(ARCHIVE), table, packed(table)
        };
    var names = new String[] {"f.html", "f.xml", "f.warc", "f.warc.gz", "f.csv", "f.csv.gz"};
    for (var round = 0; round < 25; round++) {
      for (var form = 0; form < forms.length; form++) {
        var entries = Reads.file(folder, names[form], damaged(forms[form], random), "");
        assertThat(entries).isNotEmpty();
        assertThat(entries).allSatisfy(FormsTest::isOneLine);
      }
    }
  }

  private static void isOneLine(Entry entry) {
    var line =
        entry.<String>fold(
            article -> article.origin().toString(),
            told -> told.origin().toString(),
            Entry.Skipped::line);
    assertThat(line).contains("/f.").doesNotContain("\n");
  }

  private static byte[] damaged(byte[] whole, Random random) {
    var bytes =
        random.nextInt(3) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
    for (var times = random.nextInt(30); times > 0 && bytes.length > 0; times--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
