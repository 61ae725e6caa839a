package org.parley.cli.resolve;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.cli.run.Summary;
import org.parley.model.Json;
import org.parley.reader.mention.actor.ActorResolver;
import org.parley.source.Entry.Skipped;
import org.parley.source.Origin;
import org.parley.source.Sources;

/** Resolves actor phrases that come one JSON object a line. */
public final class ActorLines {
  /** 2022-09-14, 14 September 2022, September 14, 2022. */
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH));

  private final ActorResolver resolver;
  private final boolean explain;
  private final Consumer<String> answers;
  private final Consumer<String> complaints;
  private long read;
  private long skipped;

  /**
   * Lines through a resolver.
   *
   * @param explain whether an answer says why
   * @param answers takes each answer, a JSON object
   * @param complaints takes each line for standard error
   */
  public ActorLines(
      ActorResolver resolver,
      boolean explain,
      Consumer<String> answers,
      Consumer<String> complaints) {
    this.resolver = resolver;
    this.explain = explain;
    this.answers = answers;
    this.complaints = complaints;
  }

  /** An answer as it is printed. */
  private record Answer(
      String id,
      String country,
      String sector,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> why) {}

  /** Resolves each line of these files. */
  public Summary over(Sources sources, List<String> names) {
    sources.objects(names, this::answer, this::skip);
    var summary = new Summary(read, skipped);
    complaints.accept(summary.toString());
    return summary;
  }

  private void answer(Origin origin, ObjectNode line) {
    var phrase = line.path("actor");
    if (!phrase.isTextual() || phrase.asText().isBlank()) {
      skip(new Skipped(origin, "no \"actor\"; write the phrase there"));
      return;
    }
    var found =
        resolver.resolve(
            phrase.asText(), line.path("context").asText(""), day(line.path("date").asText("")));
    read++;
    answers.accept(
        Json.write(
            new Answer(
                line.path("id").asText(""),
                found.country(),
                found.sector(),
                explain ? Optional.of(found.why()) : Optional.empty())));
  }

  private void skip(Skipped entry) {
    skipped++;
    complaints.accept(entry.line());
  }

  /** The day; empty for "Today" and for whatever is no date, which both mean now. */
  private static Optional<LocalDate> day(String date) {
    for (var form : DAYS) {
      try {
        return Optional.of(LocalDate.parse(date, form));
      } catch (DateTimeException e) {
        // perhaps in another form
      }
    }
    return Optional.empty();
  }
}
