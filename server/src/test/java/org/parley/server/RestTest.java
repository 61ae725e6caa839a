package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Json;

/** The interface: lists, filters, pages, days, tags, changes, updates. */
class RestTest {
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.samples(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void anOverviewCountsEveryIncidentOnce() {
    var overview = served.json("/overview");
    var total = served.json("/incidents").path("total").asInt();
    assertThat(total).isPositive();
    assertThat(overview.path("incidents").asInt()).isEqualTo(total);
    var onDays = 0;
    for (var day : overview.path("days")) {
      onDays += day.path("count").asInt();
    }
    assertThat(onDays).isEqualTo(total);
    assertThat(overview.path("kinds").path("readings").asInt()).isEqualTo(8);
  }

  @Test
  void pagesHoldEachRecordOnceInOneOrder() {
    var whole = ids(served.json("/incidents?limit=500"));
    var paged = new ArrayList<String>();
    var next = "";
    do {
      var page = served.json("/incidents?limit=7" + (next.isEmpty() ? "" : "&cursor=" + next));
      paged.addAll(ids(page));
      next = page.path("next").asText("");
    } while (!next.isEmpty() && !next.equals("null"));
    assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates();
  }

  private static List<String> ids(JsonNode page) {
    var ids = new ArrayList<String>();
    page.path("items").forEach(item -> ids.add(item.path("id").asText()));
    return ids;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type=ASSAULT                     | type      | ASSAULT
          party=AZE                        | actor     | AZE
          speaker=publisher                | speakers  | []
          from=2025-03-04&to=2025-03-04    | when      | 2025-03-0
          place=jermuk                     | where     | Jermuk
          bbox=45.5,39.7,45.8,39.9         | where     | Jermuk
          text=shelled                     | words     | shelled
          """)
  void aFilterKeepsWhatMeetsIt(String query, String member, String expected) {
    var items = served.json("/incidents?" + query).path("items");
    assertThat(items).isNotEmpty();
    for (var item : items) {
      assertThat(item.toString()).as(query).contains(expected);
    }
    assertThat(items.get(0).toString()).contains("\"" + member + "\"");
    assertThat(items.size()).isLessThan(served.json("/incidents").path("total").asInt());
  }

  @Test
  void whatHasNoDateIsLeftOutUnlessAsked() {
    var dated = served.json("/incidents?from=2025-01-01&to=2025-12-31").path("total").asInt();
    var told =
        served.json("/incidents?from=2025-01-01&to=2025-12-31&undated=told").path("total").asInt();
    assertThat(told).isGreaterThan(dated);
  }

  @Test
  void asOfADayKnowsNothingLater() {
    assertThat(served.json("/articles?as-of=2025-03-05").path("total").asInt()).isEqualTo(3);
    assertThat(served.json("/articles?as-of=2020-01-01").path("total").asInt()).isZero();
    assertThat(served.json("/situation?as-of=2025-03-05").path("documents")).hasSize(3);
  }

  @Test
  void aReadThatIsKnownIsNotSentAgain() {
    var first = served.get("/incidents");
    var tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(served.send(served.request("/incidents").header("If-None-Match", tag)).statusCode())
        .isEqualTo(304);
  }

  @Test
  void answersAreZippedWhereTheClientCan() throws IOException, InterruptedException {
    var request = served.request("/incidents").header("Accept-Encoding", "gzip").build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    try (var in = new GZIPInputStream(answer.body())) {
      var json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(Json.tree(json).path("total").asInt()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/incidents?colour=red",
        "/incidents?from=yesterday",
        "/incidents?limit=0",
        "/incidents?limit=many",
        "/incidents?bbox=1,2,3",
        "/incidents?bbox=a,b,c,d",
        "/incidents?cursor=%F0%28",
        "/incidents?from=2025-02-02&to=2025-02-01",
        "/incidents?type=ASSAULT&type=ACCUSE",
        "/disputes?status=actual",
        "/review?limit=9999",
        "/incidents?undated=perhaps"
      })
  void whatIsWrongIsSaidWithItsCure(String path) {
    var answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    var problem = Json.tree(answer.body());
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("detail").asText()).isNotBlank();
  }

  @Test
  void whatIsNotThereIsAProblemToo() {
    assertThat(served.get("/incidents/i000").statusCode()).isEqualTo(404);
    assertThat(served.get("/nowhere").body()).contains("openapi.yaml");
    assertThat(served.send(served.request("/incidents").DELETE()).statusCode()).isEqualTo(405);
  }

  @Test
  void anArticleHasItsTextAndItsHighlights() {
    var id = served.json("/articles").path("items").get(0).path("id").asText();
    var article = served.json("/articles/" + id);
    var text = article.path("text").asText();
    assertThat(text).isNotBlank();
    var highlights = served.json("/articles/" + id + "/highlights");
    assertThat(highlights.path("speech")).isNotEmpty();
    for (var actor : highlights.path("actors")) {
      assertThat(actor.path("end").asInt()).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void anArticleIsReadOnTheSpotKeptOnceAndTold(@TempDir Path other) throws IOException {
    try (var alone = Served.samples(other);
        var updates = new Updates(alone)) {
      assertThat(updates.next()).isEqualTo("hello");
      var text =
          "The army of Chad said on Monday that rebels had shelled the town of Faya, killing 12"
              + " soldiers. The rebels denied it.";
      var read = alone.post("/articles?published=2026-01-07&keep=false", "text/plain", text);
      assertThat(read.statusCode()).isEqualTo(200);
      assertThat(alone.json("/articles").path("total").asInt()).isEqualTo(8);
      var kept = alone.post("/articles?published=2026-01-07", "text/plain", text);
      assertThat(kept.statusCode()).isEqualTo(201);
      assertThat(Json.tree(kept.body()).path("items").get(0).path("new").asBoolean()).isTrue();
      assertThat(updates.next()).isEqualTo("change");
      assertThat(alone.json("/articles").path("total").asInt()).isEqualTo(9);
      assertThat(alone.post("/articles?published=2026-01-07", "text/plain", text).statusCode())
          .isEqualTo(200);
      assertThat(alone.json("/articles").path("total").asInt()).isEqualTo(9);
      assertThat(alone.store().verify()).isEmpty();
    }
  }

  @Test
  void whatComesInTogetherIsTakenInAtOnceAndFoundByTheWordsAroundIt(@TempDir Path other)
      throws IOException {
    try (var alone = Served.samples(other);
        var updates = new Updates(alone)) {
      var lines = new StringBuilder();
      for (var town : List.of("Faya", "Sarh", "Mongo")) {
        lines.append(
            """
            {"id": "%s", "title": "Shells on %s", "published": "2026-01-07", "text":\
             "The army of Chad said on Monday that rebels had shelled %s, killing 12 soldiers."}
            """
                .formatted(town, town, town));
      }
      var kept = alone.post("/articles", "application/jsonl", lines.toString());
      assertThat(kept.statusCode()).isEqualTo(201);
      assertThat(Json.tree(kept.body()).path("items")).hasSize(3);
      assertThat(updates.next()).isEqualTo("hello");
      assertThat(updates.next()).isEqualTo("change");
      assertThat(alone.server().listeners()).isEqualTo(1);
      for (var kind : List.of("/incidents", "/tallies", "/articles")) {
        assertThat(alone.json(kind + "?text=shells%20on%20faya").path("total").asInt())
            .as(kind)
            .isPositive();
      }
      // One change for all three: the number rose by one, so that the tag ends in it.
      assertThat(alone.get("/incidents").headers().firstValue("ETag").orElseThrow())
          .endsWith("-1\"");
    }
  }

  @Test
  void aCorrectionChangesTheSituationAndItsTag(@TempDir Path other) {
    try (var alone = Served.samples(other)) {
      var incidents = alone.json("/incidents?type=ACCUSE").path("items");
      var tag = alone.get("/incidents").headers().firstValue("ETag");
      var total = alone.json("/incidents").path("total").asInt();
      var a = incidents.get(0).path("members").get(0);
      var b = incidents.get(1).path("members").get(0);
      var body =
          """
          {"layer": "INCIDENT", "ruling": "SAME", "a": {"document": "%s", "id": "%s"},
           "b": {"document": "%s", "id": "%s"}, "analyst": "Ada", "reason": "one charge"}
          """
              .formatted(
                  a.path("document").asText(),
                  a.path("event").asText(),
                  b.path("document").asText(),
                  b.path("event").asText());
      assertThat(alone.post("/corrections", "application/json", body).statusCode()).isEqualTo(201);
      assertThat(alone.json("/incidents").path("total").asInt()).isEqualTo(total - 1);
      assertThat(alone.get("/incidents").headers().firstValue("ETag")).isNotEqualTo(tag);
      assertThat(alone.json("/corrections")).hasSize(1);
      var undone = body.replace("\"SAME\"", "\"NOT_SAME\"").replace("one charge", "undone");
      assertThat(alone.post("/corrections", "application/json", undone).statusCode())
          .isEqualTo(201);
      assertThat(alone.json("/corrections")).hasSize(2);
    }
  }

  @Test
  void aTokenIsAskedForWhereOneIsSet(@TempDir Path other) {
    var secret = "correct horse battery staple";
    var settings = Settings.loopback(0).at("127.0.0.1", Optional.of(secret));
    try (var closed = Served.samples(other, settings)) {
      assertThat(closed.get("/incidents").statusCode()).isEqualTo(401);
      var wrong = closed.request("/incidents").header("Authorization", "Bearer no");
      assertThat(closed.send(wrong).statusCode()).isEqualTo(401);
      var right = closed.request("/incidents").header("Authorization", "Bearer " + secret);
      assertThat(closed.send(right).statusCode()).isEqualTo(200);
      var session = closed.post("/session", "application/json", "{\"token\": \"" + secret + "\"}");
      assertThat(session.statusCode()).isEqualTo(204);
      var cookie = session.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").doesNotContain(secret);
      var again = closed.request("/incidents").header("Cookie", cookie.split(";", 2)[0]);
      assertThat(closed.send(again).statusCode()).isEqualTo(200);
    }
  }

  /** The names of the events that a page is sent. */
  private static final class Updates implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader lines;

    Updates(Served served) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), served.server().port());
      socket.setSoTimeout(20_000);
      var request =
          """
          GET /api/v1/updates HTTP/1.1\r
          Host: 127.0.0.1\r
          Accept: text/event-stream\r
          \r
          """;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    String next() throws IOException {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("event:")) {
          return line.substring("event:".length()).strip();
        }
      }
      return "closed";
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  @Test
  void oneRecordIsRejectedAndTheRejectionTakenBack() {
    var incident = served.json("/incidents?type=ASSAULT").path("items").get(0);
    var before = served.json("/incidents").path("total").asInt();
    var record = incident.path("members").get(0);
    var ruling =
        "{\"layer\": \"INCIDENT\", \"ruling\": \"%s\", \"a\": {\"document\": \"%s\","
            + " \"id\": \"%s\"}, \"analyst\": \"Ada L.\", \"reason\": \"a film\"}";
    var told = record.path("document").asText();
    var id = record.path("event").asText();
    assertThat(rule(ruling.formatted("REJECTED", told, id))).isEqualTo(201);
    assertThat(rule(ruling.formatted("REJECTED", told, id))).isEqualTo(200);
    assertThat(served.json("/incidents").toString()).doesNotContain("\"event\":\"" + id + "\"");
    assertThat(served.get("/exports/csv").statusCode()).isEqualTo(200);
    assertThat(served.get("/exports/corrections").body()).contains("REJECTED").endsWith("}\n");
    assertThat(rule(ruling.formatted("WITHDRAWN", told, id))).isEqualTo(201);
    assertThat(served.json("/incidents").path("total").asInt()).isEqualTo(before);
    assertThat(rule(ruling.formatted("EDITED", told, id))).isEqualTo(400);
    assertThat(rule(ruling.formatted("SAME", told, id))).isEqualTo(400);
  }

  private static int rule(String json) {
    return served.post("/corrections", "application/json", json).statusCode();
  }

  @Test
  void aFormatThatThereIsNotIsSaid() {
    assertThat(served.get("/exports/xlsx").statusCode()).isEqualTo(404);
    assertThat(served.get("/exports/xlsx").body()).contains("geojson");
  }
}
