package org.parley.reader.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids of records: hashes of their content, so that the same article read twice is the same record.
 */
public final class Ids {
  private static final int LENGTH = 12;

  private Ids() {}

  /** A short hash of what tells a record from the others, behind a letter for its kind. */
  public static String of(String kind, String content) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return kind + HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
