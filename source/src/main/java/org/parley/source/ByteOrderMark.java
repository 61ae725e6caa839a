package org.parley.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The bytes before a text that tell its Unicode encoding (Unicode Standard, 23.8).
 *
 * @param charset the encoding that they tell
 * @param length how many bytes they are
 */
record ByteOrderMark(Charset charset, int length) {
  private record Known(List<Byte> mark, Charset charset) {
    boolean begins(byte[] bytes) {
      return bytes.length >= mark.size()
          && IntStream.range(0, mark.size()).allMatch(at -> bytes[at] == mark.get(at));
    }
  }

  /** UTF-32 first, for its little-endian mark begins as that of UTF-16 does. */
  private static final List<Known> KNOWN =
      List.of(
          known(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
          known(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
          known(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          known(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          known(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

  private static Known known(Charset charset, int... mark) {
    return new Known(IntStream.of(mark).mapToObj(value -> (byte) value).toList(), charset);
  }

  /** The mark at the head of these bytes. */
  static Optional<ByteOrderMark> of(byte[] head) {
    return KNOWN.stream()
        .filter(known -> known.begins(head))
        .findFirst()
        .map(known -> new ByteOrderMark(known.charset(), known.mark().size()));
  }
}
