package org.parley.source;

import com.ibm.icu.text.CharsetDetector;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes of text in an encoding that nobody told. A byte order mark decides; else UTF-8 where the
 * bytes are well-formed, and what ICU's detector (by frequencies of letters and byte pairs) finds
 * likeliest where they are not. Read forward once, a line at a time.
 */
final class Bytes {
  /** The most that an article may be, in words for a message. */
  static final String LIMIT = "4 MB";

  static final String UNREADABLE =
      "in an encoding that cannot be told; save it as UTF-8 (command: iconv -t UTF-8)";

  /** The same in bytes. */
  static final int LONGEST = 4 * 1024 * 1024;

  private static final int HEAD = 64 * 1024;
  private static final int SURE = 10;
  private static final int CONTROLS_PER_HUNDRED = 10;

  private final BufferedInputStream in;
  private final byte[] head;

  private Bytes(BufferedInputStream in, byte[] head) {
    this.in = in;
    this.head = head;
  }

  /** Opens a stream; text in UTF-16 or UTF-32 is turned into UTF-8 on the way. */
  static Bytes open(InputStream raw) throws IOException {
    var in = new BufferedInputStream(raw, HEAD);
    var mark = ByteOrderMark.of(peek(in));
    in.skipNBytes(mark.map(ByteOrderMark::length).orElse(0));
    var wide = mark.map(ByteOrderMark::charset).filter(c -> !c.equals(StandardCharsets.UTF_8));
    var utf8 =
        wide.isPresent() ? new BufferedInputStream(new Transcoded(in, wide.get()), HEAD) : in;
    return new Bytes(utf8, peek(utf8));
  }

  private static byte[] peek(BufferedInputStream in) throws IOException {
    var head = new byte[HEAD];
    var length = 0;
    in.mark(HEAD);
    try {
      for (var count = 0; count >= 0 && length < HEAD; length += Math.max(count, 0)) {
        count = in.read(head, length, HEAD - length);
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      } // else what came before the fault can be read, and reading on will meet it again
    }
    in.reset();
    return Arrays.copyOf(head, length);
  }

  /** Whether nothing is there but white space, as far as one can see. */
  boolean isEmpty() {
    return firstVisible() < 0 && head.length < HEAD;
  }

  /** Whether it holds no text at all: zero bytes, or a tenth of it control characters. */
  boolean isBinary() {
    var controls = 0;
    for (var value : head) {
      if (value == 0) {
        return true;
      }
      controls += isControl(value) ? 1 : 0;
    }
    return controls * 100 > head.length * CONTROLS_PER_HUNDRED;
  }

  private static boolean isControl(byte value) {
    return value >= 0
        && value < ' '
        && value != '\n'
        && value != '\r'
        && value != '\t'
        && value != '\f';
  }

  /** Its beginning, as far as one can see: each byte a character of ISO 8859-1. */
  String beginning() {
    var at = Math.max(0, firstVisible());
    return new String(head, at, head.length - at, StandardCharsets.ISO_8859_1);
  }

  /** Its first line, as far as one can see. */
  String firstLine() {
    return beginning().lines().findFirst().orElse("");
  }

  /** All of it as characters, without a limit; the encoding is told by the beginning. */
  Reader reader() {
    return new InputStreamReader(in, charsetOfHead());
  }

  private Charset charsetOfHead() {
    var whole = head.length < HEAD ? head.length : lastLineEnd();
    var bytes = Arrays.copyOf(head, whole);
    return Line.strictly(bytes, StandardCharsets.UTF_8).isPresent()
        ? StandardCharsets.UTF_8
        : Line.charset(bytes).orElse(StandardCharsets.UTF_8);
  }

  private int lastLineEnd() {
    for (var at = head.length - 1; at > 0; at--) {
      if (head[at] == '\n') {
        return at;
      }
    }
    return head.length;
  }

  /** All that is left, as it is; empty if it is more than so many bytes. */
  Optional<byte[]> all(int most) throws IOException {
    var bytes = in.readNBytes(most + 1);
    return Optional.of(bytes).filter(read -> read.length <= most);
  }

  /** All that is left, as a stream. */
  InputStream stream() {
    return in;
  }

  private int firstVisible() {
    for (var at = 0; at < head.length; at++) {
      if (head[at] < 0 || head[at] > ' ') {
        return at;
      }
    }
    return -1;
  }

  /** The next line without its end; empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var tooLong = false;
    var value = in.read();
    if (value < 0) {
      return Optional.empty();
    }
    for (; value >= 0 && value != '\n'; value = in.read()) {
      tooLong |= bytes.size() >= LONGEST;
      if (!tooLong) {
        bytes.write(value);
      }
    }
    return Optional.of(tooLong ? Line.TOO_LONG : Line.of(bytes.toByteArray()));
  }

  /** All that is left. */
  Line rest() throws IOException {
    var bytes = in.readNBytes(LONGEST + 1);
    return bytes.length > LONGEST ? Line.TOO_LONG : Line.of(bytes);
  }

  /**
   * Some bytes as text.
   *
   * @param text empty when no encoding fits or it is too long
   * @param isTooLong whether it was passed over for its length
   */
  record Line(Optional<String> text, boolean isTooLong) {
    static final Line TOO_LONG = new Line(Optional.empty(), true);

    static Line of(byte[] bytes) {
      return new Line(strictly(bytes, StandardCharsets.UTF_8).or(() -> detected(bytes)), false);
    }

    /** Text that is well-formed UTF-8, with or without a byte order mark, or has another's mark. */
    static Optional<String> utf8(byte[] bytes) {
      var mark = ByteOrderMark.of(bytes);
      var text = Arrays.copyOfRange(bytes, mark.map(ByteOrderMark::length).orElse(0), bytes.length);
      return strictly(text, mark.map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8));
    }

    private static Optional<String> detected(byte[] bytes) {
      return charset(bytes).flatMap(charset -> strictly(bytes, charset));
    }

    /** The likeliest charset in which they are well-formed. */
    private static Optional<Charset> charset(byte[] bytes) {
      for (var match : new CharsetDetector().setText(bytes).detectAll()) {
        if (match.getConfidence() < SURE) {
          break;
        }
        var charset = named(match.getName()).filter(c -> strictly(bytes, c).isPresent());
        if (charset.isPresent()) {
          return charset;
        }
      }
      return Optional.empty();
    }

    /** Its charset; for ISO 8859-1 the superset that is meant by it in practice. */
    private static Optional<Charset> named(String name) {
      try {
        return Optional.of(Charset.forName(name.equals("ISO-8859-1") ? "windows-1252" : name));
      } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException e) {
        return Optional.empty();
      }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
      try {
        return Optional.of(
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString());
      } catch (CharacterCodingException e) {
        return Optional.empty();
      }
    }
  }
}
