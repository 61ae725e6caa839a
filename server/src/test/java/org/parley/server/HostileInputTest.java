package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, the answer says what to do, the server stays up, and the ledger whole. */
class HostileInputTest {
  private static final int MEGABYTE = 1024 * 1024;

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

  @AfterEach
  void theServerIsUpAndTheLedgerWhole() {
    assertThat(served.get("/overview").statusCode()).isEqualTo(200);
    assertThat(served.store().verify()).isEmpty();
  }

  /** Sends bytes as they are and gives the first line of the answer. */
  private static String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.server().port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      var answer = new String(socket.getInputStream().readNBytes(2048), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("closed");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd",
        "/lib/../../../module-info.class", "/%00", "/lib/%2e%2e/index.html%00.js",
        "//etc/passwd", "/..;/..;/etc/passwd", "/org/parley/server/Server.class"
      })
  void pathsLeadNowhere(String path) throws IOException {
    var status = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    assertThat(status).matches("HTTP/1.1 4\\d\\d .*");
  }

  @Test
  void aForeignNameBoundToTheAddressIsRefused() throws IOException {
    var get = "GET /api/v1/overview HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
    assertThat(raw(get.formatted("evil.example"))).contains("403");
    assertThat(raw(get.formatted("127.0.0.1"))).contains("200");
  }

  @Test
  void aChangeFromAnotherSiteIsRefused() {
    var request =
        served
            .request("/articles")
            .header("Content-Type", "text/plain")
            .header("Origin", "https://evil.example")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("Rebels shelled Faya."));
    assertThat(served.send(request).statusCode()).isEqualTo(403);
  }

  @Test
  void aHugeBodyIsRefusedWhetherOrNotItsLengthIsTold() {
    var huge = "All quiet. ".repeat(MEGABYTE / 4);
    assertThat(served.post("/articles", "text/plain", huge).statusCode()).isEqualTo(413);
    var untold =
        served
            .request("/articles")
            .POST(
                java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(huge.getBytes(StandardCharsets.UTF_8))));
    assertThat(served.send(untold).statusCode()).isEqualTo(413);
  }

  @Test
  void aWordOfAMegabyteIsReadOrRefused() {
    var word = "x".repeat(MEGABYTE);
    var answer = served.post("/articles?keep=false", "text/plain", word);
    assertThat(answer.statusCode()).isIn(200, 422);
  }

  @Test
  void marksThatTurnTheDirectionAndScriptsAreKeptAsText() {
    var text =
        "The army said \u202egnillehs\u202c rebels <script>alert(1)</script> had shelled Faya"
            + " on Monday.";
    var answer = served.post("/articles?published=2026-01-07&keep=false", "text/plain", text);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .isEqualTo("application/json");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.body()).contains("<script>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "null", "\"a\"", "{\"layer\": 7}", "{\"x\": 1}", ""})
  void brokenCorrectionsAreSaidToBe(String body) {
    assertThat(served.post("/corrections", "application/json", body).statusCode()).isEqualTo(400);
  }

  @Test
  void aCorrectionThatIsNoJsonByItsHeaderIsRefused() {
    assertThat(served.post("/corrections", "text/plain", "{}").statusCode()).isEqualTo(415);
  }

  @Test
  void nothingToReadIsSaid() {
    assertThat(served.post("/articles", "text/plain", " . \n ").statusCode()).isEqualTo(422);
  }

  @Test
  void brokenRequestsAreAnswered() throws IOException {
    assertThat(raw("NONSENSE\r\n\r\n")).contains("400");
    assertThat(
            raw(
                "GET /api/v1/overview HTTP/1.1\r\nHost: 127.0.0.1\r\nX: "
                    + "y".repeat(MEGABYTE / 64)
                    + "\r\n\r\n"))
        .contains("431");
  }

  @Test
  void everyAnswerForbidsWhatThePageDoesNotNeed() throws IOException, InterruptedException {
    for (var path : new String[] {"/", "/api/v1/overview", "/nothing"}) {
      var answer =
          java.net.http.HttpClient.newHttpClient()
              .send(
                  java.net.http.HttpRequest.newBuilder(served.at(path)).build(),
                  java.net.http.HttpResponse.BodyHandlers.ofString());
      var policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }
}
