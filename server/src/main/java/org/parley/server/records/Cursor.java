package org.parley.server.records;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in a list that lasts while records are added: the key of the last record that was given.
 *
 * @param key day and id of that record
 */
public record Cursor(String key) {
  private static final int LONGEST = 1000;

  /** As it goes over the wire; whoever gets it gives it back and reads nothing into it. */
  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads what {@link Page#next} gave; empty when it is something else. */
  public static Optional<Cursor> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      return Optional.of(new Cursor(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString()));
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
