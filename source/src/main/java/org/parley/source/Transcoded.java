package org.parley.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The UTF-8 bytes of a text in a wider Unicode encoding; what is malformed becomes U+FFFD. */
final class Transcoded extends InputStream {
  private static final int CHARACTERS = 8192;

  private final Reader from;
  private final char[] characters = new char[CHARACTERS];
  private byte[] bytes = new byte[0];
  private int at;
  private int kept;

  Transcoded(InputStream in, Charset charset) {
    this.from = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    var count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, target, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (at == bytes.length) {
      var count = from.read(characters, kept, CHARACTERS - kept);
      if (count < 0) {
        return false;
      }
      var length = kept + count;
      kept = Character.isHighSurrogate(characters[length - 1]) ? 1 : 0;
      bytes = encoded(length - kept);
      at = 0;
      characters[0] = characters[length - 1];
    }
    return true;
  }

  private byte[] encoded(int length) {
    var buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(characters, 0, length));
    var encoded = new byte[buffer.remaining()];
    buffer.get(encoded);
    return encoded;
  }

  @Override
  public void close() throws IOException {
    from.close();
  }
}
