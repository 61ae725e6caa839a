package org.parley.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.source.Site.bytes;
import static org.parley.source.Site.endless;
import static org.parley.source.Site.moved;
import static org.parley.source.Site.packedBlanks;
import static org.parley.source.Site.status;
import static org.parley.source.Site.tagged;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.source.fetch.Fetcher;
import org.parley.source.fetch.Manners;

/** Feeds are watched politely, and nothing that stands in them or behind them does any harm. */
class FeedWatchTest {
  private static final Duration EVERY = Duration.ofMinutes(15);
  private static final String PAGE =
      """
      <html><head><title>Shelling</title></head><body><article><h1>Shelling at the ford</h1>
      <p>Rebels shelled the ford on Monday, the governor said, and two of his guards were killed
      before the guns fell silent in the evening.</p>%s</article></body></html>
      """;

  private final Site site = new Site();
  private final Hands clock = new Hands();
  private final Map<String, Visit> kept = new HashMap<>();
  private Optional<Fetcher> fetcher = Optional.empty();

  /** A clock that a test sets. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2031-05-02T12:00:00Z");

    void turn(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final Memory memory =
      new Memory() {
        @Override
        public Optional<Visit> visit(String place) {
          return Optional.ofNullable(kept.get(place));
        }

        @Override
        public void keep(String place, Visit visit) {
          kept.put(place, visit);
        }
      };

  @BeforeEach
  void start() {
    var manners =
        new Manners(
            "Parley/test",
            Set.of("localhost"),
            1024 * 1024,
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofMillis(1));
    fetcher = Optional.of(new Fetcher(manners, Clock.systemUTC()));
  }

  @AfterEach
  void stop() {
    fetcher.orElseThrow().close();
    site.close();
  }

  private String feed(String... paths) {
    var items = new StringBuilder();
    for (var path : paths) {
      var link = path.startsWith("/") ? site.at(path).toString() : path;
      items
          .append("<item><title>T</title><pubDate>Thu, 01 May 2031 10:00:00 GMT</pubDate><link>")
          .append(link)
          .append("</link></item>");
    }
    return "<rss version='2.0'><channel><title>River Wire</title>" + items + "</channel></rss>";
  }

  /** What one look gives: titles and days of articles, reasons of what is skipped. */
  private List<String> look() {
    return look(site.at("/feed"));
  }

  private List<String> look(URI feed) {
    var told = new ArrayList<String>();
    new FeedWatch(fetcher.orElseThrow(), memory, EVERY, clock)
        .look(
            feed,
            entry ->
                told.add(
                    entry.fold(
                        article ->
                            article.document().title()
                                + article.document().published().map(day -> " " + day).orElse(""),
                        reading -> "reading",
                        Entry.Skipped::reason)));
    return told;
  }

  private static final String ARTICLE = "Shelling at the ford 2031-05-01";

  @Test
  void eachPageThatAFeedAnnouncesIsReadOnce() {
    site.on("/feed", feed("/a", "/b")).on("/a", PAGE.formatted("")).on("/b", PAGE.formatted(" "));
    assertThat(look()).containsExactly(ARTICLE, ARTICLE);
    clock.turn(EVERY);
    site.on("/feed", feed("/c", "/a", "/b")).on("/c", PAGE.formatted("  "));
    assertThat(look()).containsExactly(ARTICLE);
    assertThat(site.asked()).containsExactly("/feed", "/a", "/b", "/feed", "/c");
  }

  @Test
  void aFeedIsNotAskedBeforeItsTime() {
    site.on("/feed", feed());
    look();
    clock.turn(EVERY.minusSeconds(1));
    look();
    assertThat(site.asked()).hasSize(1);
  }

  @Test
  void anUnchangedFeedIsNotSentAgain() {
    site.on("/feed", tagged("\"v1\"", feed("/a"))).on("/a", PAGE.formatted(""));
    assertThat(look()).hasSize(1);
    clock.turn(EVERY);
    assertThat(look()).isEmpty();
    assertThat(memory.visit(site.at("/feed").toString()).orElseThrow().validators().etag())
        .contains("\"v1\"");
  }

  @Test
  void aPageThatFailsIsTriedAgainThoughTheFeedIsTheSame() {
    site.on("/feed", tagged("\"v1\"", feed("/a"))).on("/a", status(503, Map.of(), ""));
    assertThat(look()).isEmpty();
    clock.turn(EVERY);
    site.on("/a", PAGE.formatted(""));
    assertThat(look()).containsExactly(ARTICLE);
  }

  @Test
  void aPageThatKeepsFailingIsGivenUpWithALine() {
    site.on("/feed", feed("/a")).on("/a", status(500, Map.of(), ""));
    var told = new ArrayList<String>();
    for (var day = 0; day < 12; day++) {
      told.addAll(look());
      clock.turn(Duration.ofDays(1));
    }
    assertThat(told).containsExactly("answered with HTTP 500, and the feed itself holds no text");
  }

  @Test
  void whereThePageCannotBeHadTheFeedItselfIsRead() {
    site.on(
        "/feed",
        feed("/gone")
            .replace(
                "<link>", "<description>Rebels shelled the ford on Monday.</description><link>"));
    assertThat(look()).containsExactly("T 2031-05-01");
  }

  @Test
  void aServerThatIsBusyIsLeftAloneAsLongAsItAsks() {
    site.on("/feed", status(429, Map.of("Retry-After", "7200"), ""));
    assertThat(look()).containsExactly("answered with HTTP 429; again at 2031-05-02T14:00:00Z");
    clock.turn(Duration.ofMinutes(119));
    assertThat(look()).isEmpty();
    assertThat(site.asked()).hasSize(1);
  }

  @Test
  void aFeedThatFailsIsLeftAloneForLongerEachTime() {
    site.on("/feed", status(503, Map.of(), ""));
    assertThat(look()).containsExactly("answered with HTTP 503; again at 2031-05-02T12:15:00Z");
    assertThat(site.asked()).as("at first it is tried again at once").hasSize(3);
    clock.turn(EVERY);
    assertThat(look()).containsExactly("answered with HTTP 503; again at 2031-05-02T12:45:00Z");
    for (var time = 0; time < 20; time++) {
      clock.turn(Duration.ofDays(1));
      look();
    }
    var due = memory.visit(site.at("/feed").toString()).orElseThrow().due().orElseThrow();
    assertThat(Duration.between(clock.instant(), due)).isLessThanOrEqualTo(Duration.ofDays(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<rss><channel><item>", "", "{}", "<html><body>no feed</body></html>"})
  void aBrokenFeedIsOneLine(String broken) {
    site.on("/feed", broken);
    assertThat(look()).singleElement().asString().contains("feed", "again at");
  }

  @Test
  void aFeedThatPullsInFilesIsRefused() {
    site.on(
        "/feed",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + feed("/a").replace("River Wire", "&x;"));
    assertThat(look()).singleElement().asString().contains("document type");
  }

  @Test
  void whatRobotsMayNotReadIsNotRead() {
    site.on("/robots.txt", "User-agent: parley\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n")
        .on("/feed", feed("/a", "/b"))
        .on("/a", PAGE.formatted(""))
        .on("/b", PAGE.formatted(""));
    assertThat(look())
        .containsExactly(
            "forbidden by " + site.at("/robots.txt") + ", and the feed itself holds no text",
            ARTICLE);
    assertThat(site.asked()).containsExactly("/feed", "/b");
  }

  @Test
  void aSiteWhoseRulesCannotBeHadIsLeftAlone() {
    site.on("/robots.txt", status(500, Map.of(), "")).on("/feed", feed("/a"));
    assertThat(look()).singleElement().asString().contains("/robots.txt answered with HTTP 500");
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void aRedirectWithinTheWebIsFollowed() {
    site.on("/feed", moved("/moved"))
        .on("/moved", moved(site.at("/again").toString()))
        .on("/again", feed("/a"))
        .on("/a", PAGE.formatted(""));
    assertThat(look()).containsExactly(ARTICLE);
  }

  @Test
  void aRedirectThatNeverEndsIs() {
    site.on("/feed", moved("/feed"));
    assertThat(look()).singleElement().asString().startsWith("redirected more than 5 times");
  }

  @Test
  void aPrivateAddressIsRefusedAlsoBehindARedirect() {
    site.on("/secret", "x").on("/feed", moved(site.byNumber("/secret").toString()));
    assertThat(look())
        .singleElement()
        .asString()
        .startsWith("127.0.0.1 is at an address that is not");
    site.on("/feed", feed(site.byNumber("/secret").toString()));
    clock.turn(Duration.ofDays(1));
    assertThat(look())
        .singleElement()
        .asString()
        .contains("127.0.0.1 is at an address that is not");
    assertThat(look(site.byNumber("/feed"))).hasSize(1);
    assertThat(site.asked()).doesNotContain("/secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://[::1]:1/",
        "http://10.1.2.3/",
        "http://169.254.169.254/latest/meta-data",
        "http://192.168.0.1/",
        "http://[fd00::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://2130706433/",
        "http://0/"
      })
  void noSpellingOfAPrivateAddressIsFetched(String address) {
    assertThat(look(URI.create(address)))
        .singleElement()
        .asString()
        .contains("is at an address that is not public");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://localhost/x", "jar:file:/x!/", "//", ":"})
  void whatIsNoAddressOfTheWebIsNotFollowed(String to) {
    site.on("/feed", moved(to));
    assertThat(look())
        .singleElement()
        .asString()
        .startsWith("redirected to what is no address of the web");
  }

  @Test
  void aPageOfFiftyMegabytesIsNotTaken() {
    site.on("/feed", feed("/told", "/untold"))
        .on("/untold", endless(50L * 1024 * 1024))
        .on("/told", bytes(200, Map.of(), new byte[2 * 1024 * 1024]));
    assertThat(look()).hasSize(2).allMatch(line -> line.contains("larger than 1 MB"));
  }

  @Test
  void aZipBombIsNotUnpacked() {
    site.on("/feed", feed("/bomb"))
        .on(
            "/bomb",
            bytes(200, Map.of("Content-Encoding", "gzip"), packedBlanks(300 * 1024 * 1024)));
    assertThat(look()).singleElement().asString().contains("larger than 1 MB");
  }

  @Test
  void aPageThatNeverEndsIsBrokenOff() {
    site.on("/feed", feed("/slow"))
        .on(
            "/slow",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              try {
                for (var at = 0; at < 100; at++) {
                  exchange.getResponseBody().write('x');
                  exchange.getResponseBody().flush();
                  Thread.sleep(300);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    var begun = System.nanoTime();
    assertThat(look()).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    assertThat(memory.visit(site.at("/slow").toString()).orElseThrow().failures()).isEqualTo(1);
  }
}
