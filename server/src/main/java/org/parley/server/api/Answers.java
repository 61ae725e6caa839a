package org.parley.server.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.parley.model.Json;
import org.parley.server.records.Kept;

/**
 * How a read is answered: with 304 when the client has it already, and else with JSON, which is
 * kept packed, since after a change every page that is open asks for the same.
 */
final class Answers {
  private static final int PACKED_KEPT = 128;
  private static final int LARGEST_KEPT = 512 * 1024;

  private final LongSupplier number;
  private final String session = Long.toString(System.nanoTime(), Character.MAX_RADIX);
  private final Kept<Asked, Optional<byte[]>> packed = new Kept<>(PACKED_KEPT);

  /** The same address asked of the same ledger gives the same answer. */
  private record Asked(long number, String address) {}

  /**
   * Answers.
   *
   * @param number changes whenever what is asked for does
   */
  Answers(LongSupplier number) {
    this.number = number;
  }

  /**
   * Answers a read. Its tag changes with every change of the ledger, and the address is part of
   * what a client caches by.
   */
  void give(Context context, Supplier<Object> value) {
    var now = number.getAsLong();
    var tag = "\"" + session + "-" + now + "\"";
    context.header("ETag", "W/" + tag);
    context.header("Cache-Control", "private, no-cache");
    context.header("Vary", "Accept-Encoding");
    var known = context.header("If-None-Match");
    if (known != null && known.contains(tag)) {
      context.status(304);
    } else if (takesGzip(context)) {
      packed(context, new Asked(now, context.path() + "?" + context.queryString()), value);
    } else {
      json(context, value.get());
    }
  }

  private static boolean takesGzip(Context context) {
    var taken = context.header("Accept-Encoding");
    return taken != null && taken.contains("gzip");
  }

  private void packed(Context context, Asked asked, Supplier<Object> value) {
    var kept = packed.get(asked, a -> pack(value.get()));
    context.contentType("application/json");
    context.header("Content-Encoding", "gzip");
    context.result(kept.orElseGet(() -> gzip(value.get())));
  }

  /** Empty when it is too large to be kept. */
  private static Optional<byte[]> pack(Object value) {
    return Optional.of(gzip(value)).filter(bytes -> bytes.length <= LARGEST_KEPT);
  }

  private static byte[] gzip(Object value) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(Json.write(value).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Answers with this, now. */
  static void json(Context context, Object value) {
    context.contentType("application/json");
    context.result(Json.write(value).getBytes(StandardCharsets.UTF_8));
  }
}
