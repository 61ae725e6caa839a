package org.parley.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The one JSON codec of the project, so that equal values have equal bytes everywhere. Absent
 * values are written as {@code null}, days as ISO 8601, members in the order of the record's
 * components; unknown members are passed over when reading, so that a superset of the contract
 * stays readable.
 */
public final class Json {
  private static final int LONGEST_STRING = 64 * 1024 * 1024;
  private static final JsonMapper MAPPER = mapper();

  private Json() {}

  private static JsonMapper mapper() {
    var mapper =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build());
    return mapper;
  }

  /** Writes a value of the model on one line, without a line end. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot write as JSON: " + value.getClass(), e);
    }
  }

  /**
   * Reads a value of the model.
   *
   * @throws IllegalArgumentException if the text is not JSON or not of this shape; the message is
   *     one line and says where
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(problem(e), e);
    }
  }

  /**
   * Reads any JSON value as a tree, for input whose shape is still to be checked.
   *
   * @throws IllegalArgumentException if the text is not JSON; the message is one line and says
   *     where
   */
  public static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(problem(e), e);
    }
  }

  private static String problem(JsonProcessingException e) {
    var message = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
    var at = e.getLocation();
    return at == null ? message : message + " (column " + at.getColumnNr() + ")";
  }
}
