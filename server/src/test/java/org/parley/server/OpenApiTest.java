package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the interface and the interface are one. */
class OpenApiTest {
  @TempDir static Path folder;
  private static Served served;
  private static JsonNode api;

  @BeforeAll
  static void start() throws JsonProcessingException {
    served = Served.samples(folder);
    api = new YAMLMapper().readTree(served.get("/openapi.yaml").body());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    for (var reference : api.findValuesAsText("$ref")) {
      assertThat(api.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/overview",
        "/places",
        "/incidents",
        "/ceasefires",
        "/disputes",
        "/tallies",
        "/readings",
        "/articles",
        "/actors",
        "/corrections",
        "/review",
        "/situation"
      })
  void answersHaveTheShapeThatIsDescribed(String path) {
    var schema =
        api.path("paths").path(path).at("/get/responses/200/content/application~1json/schema");
    assertThat(schema.isMissingNode()).isFalse();
    valid(schema, served.get(path).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"incidents", "ceasefires", "disputes", "tallies", "articles"})
  void soHaveSingleRecords(String kind) {
    var id = served.json("/" + kind).path("items").get(0).path("id").asText();
    var schema =
        api.path("paths")
            .path("/" + kind + "/{id}")
            .at("/get/responses/200/content/application~1json/schema");
    valid(schema, served.get("/" + kind + "/" + id).body());
  }

  private static void valid(JsonNode schema, String json) {
    var whole = (ObjectNode) schema.deepCopy();
    whole.set("components", api.path("components"));
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    assertThat(registry.getSchema(whole.toString()).validate(json, InputFormat.JSON)).isEmpty();
  }

  /** An unknown parameter is refused with the names of those that there are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/overview",
        "/places",
        "/incidents",
        "/ceasefires",
        "/disputes",
        "/tallies",
        "/readings",
        "/articles",
        "/actors",
        "/corrections",
        "/review",
        "/situation"
      })
  void parametersAreThoseThatAreDescribed(String path) {
    var told = new TreeSet<String>();
    for (var parameter : api.path("paths").path(path).at("/get/parameters")) {
      var reference = parameter.path("$ref").asText("");
      told.add(
          reference.isEmpty()
              ? parameter.path("name").asText()
              : api.at(reference.substring(1)).path("name").asText());
    }
    assertThat(served.get(path + "?no-such=1").body()).contains("there are: " + told);
  }
}
