package org.parley.flink.read;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.parley.language.CoreNlpParser;
import org.parley.reader.Reader;

/**
 * The reader of this process. It is a constant that is loaded when somebody first asks for it, as
 * the Java language orders (JLS 12.4), once for all tasks; a reader never changes and is safe for
 * use by all of them. What a user adds is loaded once for all tasks, too: a table of what a pure
 * function gave.
 */
public final class SharedReader {
  private SharedReader() {}

  /** Lies apart, so that what asks for no reader loads none. */
  private static final class Loaded {
    static final Reader READER = Reader.load(CoreNlpParser.load());
    static final ConcurrentMap<Knowledge, Reader> KNOWING = new ConcurrentHashMap<>();
  }

  /** The reader. */
  public static Reader get() {
    return Loaded.READER;
  }

  /** The reader that knows more. */
  static Reader knowing(Knowledge knowledge) {
    return knowledge.equals(Knowledge.OURS)
        ? Loaded.READER
        : Loaded.KNOWING.computeIfAbsent(knowledge, known -> known.with(Loaded.READER));
  }
}
