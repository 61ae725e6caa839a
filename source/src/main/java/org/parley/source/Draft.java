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
    var remarks = new ArrayList<String>();
    if (!plain.equals(text)) {
      var count = CONTROLS.matcher(text).results().count();
      remarks.add(
          count + " control " + (count == 1 ? "character" : "characters") + " read as spaces");
    }
    var document = new Document(id.orElseGet(this::hash), published, title, plain, url, source);
    return new Article(document, origin, remarks);
  }

  /** The same article has the same id, wherever it lies. */
  private String hash() {
    var all =
        String.join("\n", List.of(published.map(LocalDate::toString).orElse(""), title, text));
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return "d" + HexFormat.of().formatHex(digest).substring(0, LENGTH_OF_ID);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
