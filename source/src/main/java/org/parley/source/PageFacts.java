package org.parley.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article beside the text: in JSON-LD (schema.org), in {@code meta}
 * elements (Open Graph, Dublin Core and others) and in the marks of HTML. The first that is
 * well-formed counts, in the order of how seldom each errs.
 */
final class PageFacts {
  private static final String DATES_IN_META =
      "article:published_time, og:article:published_time, og:published_time, datepublished,"
          + " dcterms.issued, dc.date.issued, dcterms.created, dc.date, dcterms.date, pubdate,"
          + " publishdate, publish-date, publish_date, publication_date, article_date_original,"
          + " parsely-pub-date, sailthru.date, cxenseparse:recs:publishtime, date";
  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");
  private static final Pattern SUFFIX = Pattern.compile("\\s+[|–—-]\\s+[^|–—]{1,40}$");

  private final Document page;
  private final LinkedData data;
  private final Optional<URI> address;

  /**
   * Of this page.
   *
   * @param address where it was fetched, if it was
   */
  PageFacts(Document page, Optional<URI> address) {
    this.page = page;
    this.data = LinkedData.of(page);
    this.address = address;
  }

  /** The headline; empty if there is none. */
  String title() {
    return data.value("headline")
        .or(() -> meta("og:title"))
        .or(() -> text("h1"))
        .or(() -> Optional.of(SUFFIX.matcher(page.title()).replaceFirst("")))
        .map(PageFacts::plain)
        .orElse("");
  }

  /** Who published it: its name, else the host that it was fetched from. */
  Optional<String> publisher() {
    return data.publisher()
        .or(() -> meta("og:site_name"))
        .or(() -> meta("application-name"))
        .map(PageFacts::plain)
        .or(() -> address.map(URI::getHost).map(host -> host.replaceFirst("^www\\.", "")));
  }

  /**
   * Where it stands: the canonical address, if that is on the host that it was fetched from. A page
   * that calls another site's address canonical is a copy of what stands there, but stands here.
   */
  Optional<String> url() {
    var canonical = canonical();
    return address.isPresent() && !canonical.map(this::isOnSameHost).orElse(false)
        ? address.map(URI::toString)
        : canonical.map(URI::toString);
  }

  private boolean isOnSameHost(URI other) {
    return bare(address.map(URI::getHost)).equals(bare(Optional.ofNullable(other.getHost())));
  }

  private static String bare(Optional<String> host) {
    return host.orElse("").toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", "");
  }

  private Optional<URI> canonical() {
    return Stream.of(
            attribute("link[rel~=(?i)^canonical$]", "abs:href"), meta("og:url"), data.value("url"))
        .flatMap(Optional::stream)
        .map(PageFacts::webAddress)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<URI> webAddress(String text) {
    try {
      return Optional.of(new URI(text.strip()))
          .filter(uri -> List.of("http", "https").contains(String.valueOf(uri.getScheme())))
          .filter(uri -> uri.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** What may be the day of publication, the surest first; none is checked for sense. */
  List<LocalDate> published() {
    return Stream.of(
            data.values("datePublished"),
            Stream.of(DATES_IN_META.split(", ")).map(this::meta).flatMap(Optional::stream),
            page.select("[itemprop=datePublished]").stream().map(PageFacts::told),
            page.select("time[pubdate], article header time, article time, main time").stream()
                .limit(1)
                .map(PageFacts::told),
            data.values("dateCreated"),
            dayInAddress())
        .flatMap(dates -> dates)
        .map(PublicationDate::inAnyForm)
        .flatMap(Optional::stream)
        .toList();
  }

  private Stream<String> dayInAddress() {
    return Stream.of(address.map(URI::getPath), canonical().map(URI::getPath))
        .flatMap(Optional::stream)
        .map(DAY_IN_ADDRESS::matcher)
        .filter(java.util.regex.Matcher::find)
        .map(found -> found.group(1) + "-" + two(found.group(2)) + "-" + two(found.group(3)));
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static String told(Element element) {
    return Stream.of("datetime", "content")
        .map(element::attr)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElseGet(element::text);
  }

  /** The whole article, where the page's data have it: pages that are built by scripts. */
  Optional<String> body() {
    return data.value("articleBody")
        .map(
            body ->
                body.contains("</") ? MainText.ofFragment(Jsoup.parseBodyFragment(body)) : body);
  }

  private Optional<String> meta(String name) {
    return attribute(
        "meta[property=%1$s], meta[name=%1$s], meta[itemprop=%1$s]".formatted(quoted(name)),
        "content");
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private Optional<String> attribute(String query, String name) {
    return page.select(query).stream()
        .map(element -> element.attr(name))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private Optional<String> text(String query) {
    return page.select(query).stream()
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static String plain(String text) {
    return text.contains("<") || text.contains("&") ? Jsoup.parse(text).text() : text;
  }
}
