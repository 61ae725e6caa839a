package org.parley.ledger.likeness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names that follow from content alone, so that equal content has one name everywhere. */
public final class ContentId {
  private static final int BYTES = 6;
  private static final char SEPARATOR = '\n';

  private ContentId() {}

  /**
   * A short name: the first 48 bits of a SHA-256, enough for some millions of names of one kind.
   *
   * @param prefix what it names, one letter
   * @param parts what the name stands for, in order
   */
  public static String of(String prefix, String... parts) {
    return prefix + hash(String.join(String.valueOf(SEPARATOR), parts)).substring(0, 2 * BYTES);
  }

  /** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
  public static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
