package org.parley.flink.read;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file of the user's that travels with the job, since a cluster's machines do not see it.
 *
 * @param name its name, for messages; empty for no file
 * @param content what it holds
 */
public record UserFile(String name, String content) implements Serializable {
  /** No file. */
  public static final UserFile NONE = new UserFile("", "");

  /**
   * Reads it.
   *
   * @param charset how its bytes are letters; ISO 8859-1 keeps any bytes as they are
   * @throws UncheckedIOException if it cannot be read, which the message says in one line
   */
  static UserFile read(Path file, Charset charset) {
    try {
      return new UserFile(file.toString(), Files.readString(file, charset));
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(file + ": not in " + charset, e);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(file + ": no such file", e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  boolean isNone() {
    return name.isEmpty();
  }
}
