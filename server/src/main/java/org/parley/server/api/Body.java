package org.parley.server.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

/**
 * The body of a request, unless it is too large or too slow, whether or not its length was told.
 */
final class Body {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int CHUNK = 16 * 1024;

  private Body() {}

  /**
   * Reads it.
   *
   * @param largest how many bytes at most
   */
  static byte[] of(Context context, int largest) {
    var end = System.nanoTime() + LONGEST.toNanos();
    var all = new ByteArrayOutputStream();
    var chunk = new byte[CHUNK];
    try {
      var in = context.req().getInputStream();
      for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        all.write(chunk, 0, read);
        if (all.size() > largest) {
          throw new Problem.Fault(
              413, "More than " + largest + " bytes; hand in fewer articles at a time");
        }
        if (System.nanoTime() > end) {
          throw new Problem.Fault(408, "The request took more than " + LONGEST.toSeconds() + " s");
        }
      }
      return all.toByteArray();
    } catch (IOException e) {
      throw new Problem.Fault(408, "The request did not come in whole");
    }
  }
}
