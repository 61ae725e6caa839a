package org.parley.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.source.Entry.Skipped;
import org.parley.source.Entry.Told;

/**
 * One JSON object a line: articles with {@code text} and, where known, {@code id}, {@code
 * published}, {@code title}, {@code url} and {@code source}; or readings, which have a {@code
 * document}.
 */
final class JsonLines {
  private JsonLines() {}

  /** Gives an entry for each line that is not blank. */
  static void read(String file, Bytes bytes, Optional<LocalDate> published, Consumer<Entry> sink)
      throws IOException {
    read(
        file,
        bytes,
        (origin, object) -> sink.accept(entry(object, origin, published)),
        sink::accept);
  }

  /** Gives the object on each line that is not blank, or why there is none. */
  static void read(
      String file, Bytes bytes, BiConsumer<Origin, ObjectNode> objects, Consumer<Skipped> skipped)
      throws IOException {
    var number = 0L;
    for (var line = bytes.next(); line.isPresent(); line = bytes.next()) {
      var origin = new Origin(file, ++number);
      if (!line.get().text().map(String::isBlank).orElse(false)) {
        read(line.get(), origin, objects, skipped);
      }
    }
  }

  private static void read(
      Bytes.Line line,
      Origin origin,
      BiConsumer<Origin, ObjectNode> objects,
      Consumer<Skipped> skipped) {
    if (line.isTooLong()) {
      skipped.accept(
          new Skipped(
              origin, "a line longer than " + Bytes.LIMIT + "; cut it into articles, one a line"));
      return;
    }
    if (line.text().isEmpty()) {
      skipped.accept(new Skipped(origin, Bytes.UNREADABLE));
      return;
    }
    try {
      if (Json.tree(line.text().get()) instanceof ObjectNode object) {
        objects.accept(origin, object);
      } else {
        skipped.accept(new Skipped(origin, "no JSON object; write one whole object a line"));
      }
    } catch (IllegalArgumentException e) {
      skipped.accept(
          new Skipped(origin, "broken JSON: " + e.getMessage() + "; one whole object a line"));
    }
  }

  private static Entry entry(ObjectNode object, Origin origin, Optional<LocalDate> published) {
    if (object.path("document").isObject()) {
      return reading(object, origin);
    }
    var text = string(object, "text");
    if (text.isEmpty()) {
      return new Skipped(
          origin,
          object.path("text").isMissingNode()
              ? "no \"text\"; write the article's text there"
              : "\"text\" is no string; write the article's text there");
    }
    var draft = new Draft(origin, text.get());
    var told = string(object, "published").filter(date -> !date.isBlank());
    if (told.isPresent()) {
      var day = PublicationDate.of(told.get());
      if (day.isEmpty()) {
        return new Skipped(origin, PublicationDate.wrong(told.get()));
      }
      draft.published(day.get());
    } else {
      published.ifPresent(draft::published);
    }
    string(object, "id").ifPresent(draft::id);
    string(object, "title").ifPresent(draft::title);
    string(object, "url").ifPresent(draft::url);
    string(object, "source").ifPresent(draft::source);
    return draft.entry();
  }

  private static Entry reading(ObjectNode object, Origin origin) {
    if (string(object.path("document"), "id").isEmpty()) {
      return new Skipped(origin, "a reading whose \"document\" has no \"id\"; give it one");
    }
    try {
      return new Told(Json.read(object.toString(), Reading.class), origin);
    } catch (IllegalArgumentException e) {
      return new Skipped(
          origin, "no reading: " + e.getMessage() + "; see docs/reading.schema.json");
    }
  }

  private static Optional<String> string(JsonNode object, String name) {
    var value = object.path(name);
    return value.isTextual() || value.isNumber() ? Optional.of(value.asText()) : Optional.empty();
  }
}
