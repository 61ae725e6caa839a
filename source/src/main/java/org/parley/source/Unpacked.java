package org.parley.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A stream as it is or, where it is packed with gzip (RFC 1952), what was packed. No text packs as
 * well as a zip bomb does, so a stream that grows too much on the way breaks off.
 */
final class Unpacked extends FilterInputStream {
  private static final int MAGIC = 0x1F8B;
  private static final int BUFFER = 64 * 1024;
  private static final long HARMLESS = 64L * 1024 * 1024;
  private static final long MOST_GROWTH = 200;

  private final Packed packed;
  private long unpacked;
  private Optional<IOException> fault = Optional.empty();

  private Unpacked(Packed packed) throws IOException {
    super(new GZIPInputStream(packed, BUFFER));
    this.packed = packed;
  }

  /** Opens it. */
  static BufferedInputStream open(InputStream raw) throws IOException {
    var in = new BufferedInputStream(raw, BUFFER);
    in.mark(2);
    var isPacked = (in.read() << 8 | in.read()) == MAGIC;
    in.reset();
    return isPacked ? new BufferedInputStream(new Unpacked(new Packed(in)), BUFFER) : in;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (fault.isPresent()) {
      throw fault.get();
    }
    try {
      return counted(super.read(target, offset, length));
    } catch (IOException e) {
      fault = Optional.of(e); // it stays broken, whoever tries again
      throw e;
    }
  }

  /** Nobody knows, so that nobody reads on into a fault before taking what came before it. */
  @Override
  public int available() {
    return 0;
  }

  private int counted(int count) throws IOException {
    unpacked += Math.max(count, 0);
    if (unpacked > HARMLESS && unpacked / MOST_GROWTH > packed.read) {
      throw new IOException(
          "unpacks to more than " + MOST_GROWTH + " times its size, as a zip bomb does");
    }
    return count;
  }

  /** The packed bytes; says truly whether more are to come, so that no part of several is lost. */
  private static final class Packed extends FilterInputStream {
    private long read;

    Packed(BufferedInputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var value = super.read();
      read += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      var count = super.read(target, offset, length);
      read += Math.max(count, 0);
      return count;
    }

    @Override
    public int available() throws IOException {
      in.mark(1);
      var value = in.read();
      in.reset();
      return value < 0 ? 0 : Math.max(1, in.available());
    }
  }
}
