package org.parley.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Pages, feeds and archives of an invented paper, for tests. */
final class Samples {
  /** A page with all that surrounds an article on the web. */
  static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Truce holds in Kelm | River Post</title>
      <meta property="og:site_name" content="River Post">
      <link rel="canonical" href="https://www.river.example/truce">
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "WebPage", "datePublished": "2020-01-01"},
        {"@type": ["NewsArticle"], "headline": "Truce holds in Kelm",
         "datePublished": "2024-05-03T23:30:00+03:00", "dateModified": "2024-06-01"}]}</script>
      </head><body class="with-sidebar"><nav><a href="/">Home</a><a href="/world">World</a></nav>
      <div id="cookie-notice"><p>We use cookies so that we can count all those who come here, day
      after day, and sell what we know.</p></div>
      <main><article><header><h1>Truce holds in Kelm</h1><p class="byline">By A. Writer</p></header>
      <figure><figcaption>A picture of soldiers who stand at the river.</figcaption></figure>
      <div class="text"><p>The army said on Friday that rebels had fired on a village near Kelm,
      killing four people.</p>
      <p>A rebel spokesman denied it and said that <a href="/army">the army</a> had shelled the
      village first, wounding nine civilians.</p>
      <div class="relatedStories"><a href="/x">Read more: talks go on in the capital</a></div>
      <h2>Talks</h2><p>“We keep the truce,” said the minister.</p><p>Both sides met.</p></div>
      <div class="share"><button>Share</button></div></article></main>
      <aside><p>Most read: a teaser as long as any paragraph of the article, but about the weather
      of next week.</p></aside>
      <section id="comments"><p>I have read this and I have an opinion, which is longer than what I
      have read, and here it is.</p></section>
      <footer>All rights reserved.</footer></body></html>
      """;

  /** What a reader would call the article in it. */
  static final String ARTICLE =
      """
      The army said on Friday that rebels had fired on a village near Kelm, killing four people.

      A rebel spokesman denied it and said that the army had shelled the village first, wounding \
      nine civilians.

      Talks

      “We keep the truce,” said the minister.

      Both sides met.\
      """;

  /** A feed of three items: whole, without text, and from the future. */
  static final String FEED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>River Post</title><link>https://river.example/</link><description>News</description>
      <item><title>Truce &amp;amp; talks</title><link>https://river.example/1</link>
      <pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate><description>Rebels fired.</description>
      <content:encoded><![CDATA[<p>The army said that rebels had fired.</p><p>Rebels denied it.</p>]]>
      </content:encoded></item>
      <item><title>No text</title><link>https://river.example/2</link></item>
      <item><title>Tomorrow</title><link>https://river.example/3</link>
      <pubDate>Sun, 03 May 2099 10:00:00 GMT</pubDate>
      <description>Rebels shelled Kelm.</description></item></channel></rss>
      """;

  private Samples() {}

  /** One record of an archive. */
  static byte[] record(String type, String address, String contentType, byte[] block) {
    var head =
        """
        WARC/1.0
        WARC-Type: %s
        WARC-Target-URI: %s
        WARC-Date: 2024-05-04T00:00:00Z
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
        Content-Type: %s
        Content-Length: %d

        """
            .formatted(type, address, contentType, block.length);
    return joined(bytes(head.replace("\n", "\r\n")), block, bytes("\r\n\r\n"));
  }

  /** The record of a site's answer. */
  static byte[] answer(String address, int status, String type, String header, byte[] body) {
    var head =
        "HTTP/1.1 %d X\nContent-Type: %s\n%sContent-Length: %d\n\n"
            .formatted(status, type, header, body.length);
    return record(
        "response",
        address,
        "application/http; msgtype=response",
        joined(bytes(head.replace("\n", "\r\n")), body));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] packed(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
