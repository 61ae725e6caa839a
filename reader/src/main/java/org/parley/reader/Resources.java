package org.parley.reader;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The knowledge files that travel inside the jar: YAML lists, one entry a row. */
public final class Resources {
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .registerModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private Resources() {}

  /**
   * Reads a list of entries that stands beside a class.
   *
   * @param beside the class in whose package the file is
   * @param file its name, such as {@code states.yml}
   * @throws IllegalStateException if the file is missing or an entry is not of this shape; the
   *     message names file and line
   */
  public static <T> List<T> list(Class<?> beside, String file, Class<T> entry) {
    var type = YAML.getTypeFactory().constructCollectionType(List.class, entry);
    try (var in = open(beside, file)) {
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new IllegalStateException(
          "Cannot read knowledge file " + file + ": " + e.getMessage(), e);
    }
  }

  /** Reads a file whose entries are of any shape, such as word classes. */
  public static <T> T read(Class<?> beside, String file, TypeReference<T> type) {
    try (var in = open(beside, file)) {
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new IllegalStateException(
          "Cannot read knowledge file " + file + ": " + e.getMessage(), e);
    }
  }

  private static InputStream open(Class<?> beside, String file) {
    var in = beside.getResourceAsStream(file);
    if (in == null) {
      throw new UncheckedIOException(
          new IOException("Knowledge file " + file + " is not beside " + beside.getName()));
    }
    return in;
  }
}
