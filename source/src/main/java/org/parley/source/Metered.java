package org.parley.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** A stream that counts the bytes that are taken from it. */
final class Metered extends FilterInputStream {
  private final AtomicLong taken;

  Metered(InputStream in, AtomicLong taken) {
    super(in);
    this.taken = taken;
  }

  @Override
  public int read() throws IOException {
    var value = super.read();
    taken.addAndGet(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    var count = super.read(target, offset, length);
    taken.addAndGet(Math.max(count, 0));
    return count;
  }
}
