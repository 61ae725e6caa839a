package org.parley.reader.mention.actor;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.reading.Actor;

/**
 * A user's own actors: a YAML list of {@code {code, name, aliases, from, to}}. Read whole before
 * any of it counts; the first fault ends it, and is told with file, line and column.
 */
final class UserActors {
  private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "ISM");
  private static final YAMLFactory STRICT =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Set<String> NAMED_BODIES = Set.of("UNO", "IGO", "NGO");

  private final String file;
  private final Set<String> states;

  private UserActors(String file, Set<String> states) {
    this.file = file;
    this.states = states;
  }

  /**
   * The names of a user's file.
   *
   * @param yaml what it holds; left open
   * @param file its name, for the messages
   * @param states codes of the states that exist
   * @throws IllegalArgumentException if something in it is wrong; the message begins with
   *     "FILE:LINE:COLUMN: "
   * @throws UncheckedIOException if it cannot be read
   */
  static List<DictionaryEntry> read(Reader yaml, String file, Set<String> states) {
    var actors = new UserActors(file, states);
    try {
      return actors.entries(STRICT.createParser(yaml));
    } catch (JacksonException e) {
      throw actors.fault(e.getLocation(), e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  private List<DictionaryEntry> entries(YAMLParser yaml) throws IOException {
    var found = new ArrayList<DictionaryEntry>();
    var token = yaml.nextToken();
    if (token == null) {
      return found;
    }
    expect(yaml, JsonToken.START_ARRAY, "a list of actors, each {code: ..., name: ...}");
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      expect(yaml, JsonToken.START_OBJECT, "an actor, {code: ..., name: ...}");
      found.addAll(actor(yaml));
    }
    return found;
  }

  private List<DictionaryEntry> actor(YAMLParser yaml) throws IOException {
    var begin = yaml.currentTokenLocation();
    Optional<Actor> code = Optional.empty();
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    var names = new ArrayList<String>();
    while (yaml.nextToken() != JsonToken.END_OBJECT) {
      var field = yaml.currentName();
      var at = yaml.currentTokenLocation();
      yaml.nextToken();
      switch (field) {
        case "code" -> code = Optional.of(code(yaml));
        case "name" -> names.add(0, text(yaml, "a name"));
        case "aliases" -> names.addAll(texts(yaml));
        case "from" -> from = day(yaml, Term::firstDay);
        case "to" -> to = day(yaml, Term::lastDay);
        default ->
            throw fault(
                at, "unknown field \"" + field + "\"; known: code, name, aliases, from, to");
      }
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw fault(begin, "\"to\" lies before \"from\"");
    }
    return entries(begin, code, names, from, to);
  }

  private List<DictionaryEntry> entries(
      JsonLocation begin,
      Optional<Actor> code,
      List<String> names,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    if (code.isEmpty() || names.isEmpty()) {
      throw fault(begin, "an actor needs a \"code\" and a \"name\"");
    }
    var kind = kind(code.get());
    return names.stream()
        .map(name -> new DictionaryEntry(name, code.get(), kind, from, to, false))
        .toList();
  }

  private static NameKind kind(Actor code) {
    if (code.isBareState()) {
      return NameKind.STATE;
    }
    return code.isOfState() ? NameKind.GROUP : NameKind.BODY;
  }

  private Actor code(YAMLParser yaml) throws IOException {
    var at = yaml.currentTokenLocation();
    var text = text(yaml, "a code such as PSE.REB.HAMAS");
    var code = Actor.of(text);
    if (!isPlace(code)) {
      throw fault(at, "unknown code \"" + text + "\": no state or body \"" + code.place() + "\"");
    }
    if (!isSectorOf(code)) {
      throw fault(at, "unknown code \"" + text + "\": no sector \"" + code.sector() + "\"");
    }
    return code;
  }

  private boolean isPlace(Actor code) {
    return states.contains(code.place())
        || BODIES.contains(code.place())
        || Sectors.isSector(code.place()) && code.sector().isEmpty();
  }

  private static boolean isSectorOf(Actor code) {
    return code.sector().isEmpty()
        || Sectors.isSector(code.sector())
        || NAMED_BODIES.contains(code.place());
  }

  private Optional<LocalDate> day(YAMLParser yaml, Term term) throws IOException {
    if (yaml.currentToken() == JsonToken.VALUE_NULL || yaml.getText().isBlank()) {
      return Optional.empty();
    }
    var at = yaml.currentTokenLocation();
    var text = text(yaml, "a year or a month");
    try {
      return Optional.of(term.of(text));
    } catch (DateTimeException | NumberFormatException e) {
      throw fault(at, "\"" + text + "\" is no day; write 2014 or 2014-09");
    }
  }

  private List<String> texts(YAMLParser yaml) throws IOException {
    expect(yaml, JsonToken.START_ARRAY, "a list of names");
    var found = new ArrayList<String>();
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      found.add(text(yaml, "a name"));
    }
    return found;
  }

  private String text(YAMLParser yaml, String what) throws IOException {
    var token = yaml.currentToken();
    if (token == null || !token.isScalarValue() || yaml.getText().isBlank()) {
      throw fault(yaml.currentTokenLocation(), "here should stand " + what);
    }
    return yaml.getText().strip();
  }

  private void expect(YAMLParser yaml, JsonToken token, String what) {
    if (yaml.currentToken() != token) {
      throw fault(yaml.currentTokenLocation(), "here should stand " + what);
    }
  }

  private IllegalArgumentException fault(JsonLocation at, String what) {
    var place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
    return new IllegalArgumentException(file + place + ": " + what);
  }

  /** How a year or a month becomes a day. */
  private interface Term {
    LocalDate of(String yearOrMonth);

    static LocalDate firstDay(String yearOrMonth) {
      return ActorDictionary.firstDay(yearOrMonth);
    }

    static LocalDate lastDay(String yearOrMonth) {
      return ActorDictionary.lastDay(yearOrMonth);
    }
  }
}
