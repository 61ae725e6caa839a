package org.parley.flink.read;

import org.parley.language.CoreNlpParser;
import org.parley.reader.Reader;

/**
 * The reader of this process. It is a constant that is loaded when somebody first asks for it, as
 * the Java language orders (JLS 12.4), once for all tasks; a reader never changes and is safe for
 * use by all of them.
 */
public final class SharedReader {
  private SharedReader() {}

  /** Lies apart, so that what asks for no reader loads none. */
  private static final class Loaded {
    static final Reader READER = Reader.load(CoreNlpParser.load());
  }

  /** The reader. */
  public static Reader get() {
    return Loaded.READER;
  }
}
