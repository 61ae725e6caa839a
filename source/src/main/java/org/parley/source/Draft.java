package org.parley.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.reading.Document;
import org.parley.source.Entry.Article;
import org.parley.source.Entry.Skipped;

/**
 * An article while its parts come in. Brings its text to a form that can be read: control
 * characters become spaces, one for one, so that every other character keeps its place.
 */
final class Draft {
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");
  private static final Pattern WORD = Pattern.compile("\\p{L}|\\p{N}");
  private static final int LENGTH_OF_ID = 16;

  private final Origin origin;
  private final String text;
  private Optional<String> id = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private String title = "";
  private Optional<String> url = Optional.empty();
  private Optional<String> source = Optional.empty();
  private final List<String> remarks = new ArrayList<>();

  Draft(Origin origin, String text) {
    this.origin = origin;
    this.text = text;
  }

  void id(String told) {
    id = notBlank(told);
  }

  void published(LocalDate day) {
    published = Optional.of(day);
  }

  /** The same, unless no news can have been published on that day; then a remark says so. */
  void publishedIfPlausible(LocalDate day, LocalDate today) {
    if (PublicationDate.isPlausible(day, today)) {
      published(day);
    } else {
      remark("publication date " + day + " cannot be true; taken as unknown");
    }
  }

  boolean isDated() {
    return published.isPresent();
  }

  void remark(String remark) {
    remarks.add(OneLine.of(remark));
  }

  void title(String told) {
    title = CONTROLS.matcher(told.replaceAll("\\s+", " ")).replaceAll(" ").strip();
  }

  void url(String told) {
    url = notBlank(told);
  }

  void source(String told) {
    source = notBlank(told);
  }

  private static Optional<String> notBlank(String told) {
    return Optional.of(CONTROLS.matcher(told).replaceAll(" ").strip())
        .filter(value -> !value.isEmpty());
  }

  /** The article, or why it is none. */
  Entry entry() {
    if (!WORD.matcher(text).find()) {
      return new Skipped(origin, "an empty text; there is nothing to read");
    }
    var plain = CONTROLS.matcher(text).replaceAll(" ");
    var all = new ArrayList<>(remarks.stream().distinct().toList());
    if (!plain.equals(text)) {
      var count = CONTROLS.matcher(text).results().count();
      all.add(count + " control " + (count == 1 ? "character" : "characters") + " read as spaces");
    }
    var document = new Document(id.orElseGet(this::hash), published, title, plain, url, source);
    return new Article(document, origin, all);
  }

  /**
   * The same article of the same publisher has the same id, wherever it lies. Two publishers'
   * copies of one text are two articles: one telling with two publishers.
   */
  private String hash() {
    var parts =
        new ArrayList<>(List.of(published.map(LocalDate::toString).orElse(""), title, text));
    source.ifPresent(parts::add);
    var all = String.join("\n", parts);
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return "d" + HexFormat.of().formatHex(digest).substring(0, LENGTH_OF_ID);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
