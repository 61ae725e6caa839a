package org.parley.server.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.Json;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Reading;
import org.parley.server.ledger.Desk;
import org.parley.server.ledger.LiveLedger;
import org.parley.server.records.Kind;
import org.parley.server.records.Records;

/** The REST interface, and what answers each of its addresses. */
public final class Routes implements AutoCloseable {
  /** Where it begins. */
  public static final String ROOT = "/api/v1";

  private static final Set<String> AS_OF = Set.of(Parameters.AS_OF);
  private static final int MOST_TO_REVIEW = 200;

  private final LiveLedger ledger;
  private final Desk desk;
  private final Gate gate;
  private final int largestBody;
  private final LiveUpdates updates = new LiveUpdates();
  private final Answers answers;

  /**
   * The interface.
   *
   * @param largestBody bytes of the largest request that is read
   */
  public Routes(LiveLedger ledger, Desk desk, Gate gate, int largestBody) {
    this.ledger = ledger;
    this.desk = desk;
    this.gate = gate;
    this.largestBody = largestBody;
    this.answers = new Answers(ledger::number);
    ledger.listen(updates::tell);
  }

  /** Sets up all addresses. */
  public void on(RoutesConfig routes) {
    Faults.on(routes);
    routes.before(gate::headers);
    routes.before(ROOT + "/*", gate::admit);
    routes.get(ROOT + "/openapi.yaml", Routes::description);
    routes.get(ROOT + "/overview", this::overview);
    Kind.ALL.forEach(kind -> lists(routes, kind));
    routes.get(ROOT + "/articles", this::articles);
    routes.get(ROOT + "/articles/{id}", this::article);
    routes.get(ROOT + "/articles/{id}/highlights", this::highlights);
    routes.post(ROOT + "/articles", this::read);
    routes.get(ROOT + "/actors", context -> answer(context, AS_OF, p -> known(p).actors()));
    routes.get(ROOT + "/places", this::places);
    routes.get(
        ROOT + "/corrections", context -> answer(context, AS_OF, p -> known(p).corrections()));
    routes.post(ROOT + "/corrections", this::correct);
    routes.get(ROOT + "/exports/{format}", this::export);
    routes.get(ROOT + "/review", this::review);
    routes.get(ROOT + "/situation", context -> answer(context, AS_OF, p -> known(p).report()));
    routes.post(ROOT + "/session", this::open);
    routes.get(ROOT + "/updates", context -> updates.join(context, ledger::number));
  }

  private <T> void lists(RoutesConfig routes, Kind<T> kind) {
    var allowed = Parameters.of(kind);
    routes.get(
        ROOT + "/" + kind.name(),
        context -> answer(context, allowed, p -> known(p).page(kind, p.query(), p.window())));
    routes.get(
        ROOT + "/" + kind.name() + "/{id}",
        context -> answer(context, AS_OF, p -> found(known(p), kind, context.pathParam("id"))));
  }

  private static <T> T found(Records records, Kind<T> kind, String id) {
    return records
        .find(kind, id)
        .orElseThrow(() -> Problem.notFound("Among the " + kind.name() + " none has the id " + id));
  }

  /** Makes an answer from the parameters. */
  private interface Answer {
    Object of(Parameters parameters);
  }

  private void answer(Context context, Set<String> allowed, Answer answer) {
    var parameters = Parameters.of(context, allowed);
    answers.give(context, () -> answer.of(parameters));
  }

  private Records known(Parameters parameters) {
    return parameters.day(Parameters.AS_OF).map(ledger::asOf).orElseGet(ledger::records);
  }

  private static void description(Context context) throws IOException {
    try (var in = Routes.class.getResourceAsStream("/org/parley/server/openapi.yaml")) {
      if (in == null) {
        throw new IllegalStateException("Missing in this build: openapi.yaml");
      }
      context.contentType("application/yaml").result(in.readAllBytes());
    }
  }

  private static Set<String> filters() {
    var allowed = new TreeSet<>(Parameters.of(Kind.INCIDENTS));
    allowed.removeAll(Parameters.PAGING);
    return allowed;
  }

  private void overview(Context context) {
    answer(context, filters(), p -> known(p).overview(p.query()));
  }

  private void places(Context context) {
    answer(context, filters(), p -> known(p).overview(p.query()).places());
  }

  /** What the list of articles gives. */
  record Articles(List<Citation> items, int total, Optional<String> next) {}

  private void articles(Context context) {
    answer(
        context,
        Parameters.of(Kind.READINGS),
        p -> {
          var page = known(p).page(Kind.READINGS, p.query(), p.window());
          return new Articles(
              page.items().stream().map(Reading::document).toList(), page.total(), page.next());
        });
  }

  /**
   * An article with what was read in it.
   *
   * @param text its text; empty where only its reading came in
   */
  record Article(Citation document, Optional<String> text, Reading reading) {}

  private void article(Context context) {
    var id = context.pathParam("id");
    answer(
        context,
        AS_OF,
        p -> {
          var reading = found(known(p), Kind.READINGS, id);
          return new Article(
              reading.document(), ledger.article(id).map(document -> document.text()), reading);
        });
  }

  private void highlights(Context context) {
    Parameters.of(context, Set.of());
    var id = context.pathParam("id");
    var document =
        ledger.article(id).orElseThrow(() -> Problem.notFound("No text is kept of article " + id));
    answer(context, Set.of(), p -> desk.highlights(document));
  }

  /**
   * What became of what was handed in.
   *
   * @param kept whether it went into the ledger
   * @param items each article with what was read in it
   * @param skipped what could not be read, and why
   */
  record Handed(boolean kept, List<Item> items, List<String> skipped) {
    /** One article; new unless the ledger knew it. */
    record Item(
        @JsonProperty("new") boolean isNew,
        Citation document,
        Optional<String> text,
        Reading reading) {
      static Item of(Reading reading, Optional<String> text, Set<String> isNew) {
        var cited = reading.document();
        return new Item(isNew.contains(cited.id()), cited, text, reading);
      }
    }

    static Handed of(Desk.Result result, boolean isKept, Set<String> isNew) {
      var articles =
          result.articles().stream()
              .map(one -> Item.of(one.reading(), Optional.of(one.document().text()), isNew));
      var readings = result.readings().stream().map(one -> Item.of(one, Optional.empty(), isNew));
      return new Handed(isKept, Stream.concat(articles, readings).toList(), result.skipped());
    }
  }

  private void read(Context context) {
    var parameters = Parameters.of(context, Set.of("published", "keep"));
    var isKept = parameters.flag("keep", true);
    var result = desk.read(body(context), parameters.day("published"));
    if (result.articles().isEmpty() && result.readings().isEmpty()) {
      throw new Problem.Fault(422, String.join("; ", result.skipped()));
    }
    var isNew = isKept ? ledger.add(result) : Set.<String>of();
    context.status(isNew.isEmpty() ? 200 : 201);
    Answers.json(context, Handed.of(result, isKept, isNew));
  }

  private byte[] body(Context context) {
    var bytes = Body.of(context, largestBody);
    if (bytes.length == 0) {
      throw Problem.bad("An empty request; send the article as text, or JSON lines");
    }
    return bytes;
  }

  private JsonNode object(Context context, Set<String> members) {
    var type = context.contentType();
    if (type == null || !type.startsWith("application/json")) {
      throw new Problem.Fault(415, "Send JSON, as \"Content-Type: application/json\"");
    }
    try {
      var tree = Json.tree(new String(body(context), StandardCharsets.UTF_8));
      if (!tree.isObject()) {
        throw Problem.bad("Send one JSON object with " + new TreeSet<>(members));
      }
      tree.fieldNames()
          .forEachRemaining(
              name -> {
                if (!members.contains(name)) {
                  throw Problem.bad(
                      "Unknown member \"" + name + "\"; there are: " + new TreeSet<>(members));
                }
              });
      return tree;
    } catch (IllegalArgumentException e) {
      throw Problem.bad("Not JSON: " + e.getMessage());
    }
  }

  private void correct(Context context) {
    Parameters.of(context, Set.of());
    var told = object(context, ToldCorrection.MEMBERS);
    var isNew = ledger.correct(ToldCorrection.of(told, ledger.today()));
    context.status(isNew ? 201 : 200);
    Answers.json(context, ledger.records().corrections());
  }

  private void export(Context context) {
    var known = known(Parameters.of(context, AS_OF));
    Exports.answer(context, context.pathParam("format"), known);
  }

  private void review(Context context) {
    answer(
        context,
        Set.of("limit", Parameters.AS_OF),
        p -> known(p).review(p.number("limit", MOST_TO_REVIEW, MOST_TO_REVIEW)));
  }

  private void open(Context context) {
    gate.open(context, object(context, Set.of("token")).path("token").asText(""));
  }

  /** How many pages listen. */
  public int listeners() {
    return updates.size();
  }

  @Override
  public void close() {
    updates.close();
  }
}
