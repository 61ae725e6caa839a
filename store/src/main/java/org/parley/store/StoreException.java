package org.parley.store;

/** A store that cannot do what is asked. The message is one line: which store, what, the cure. */
public final class StoreException extends RuntimeException {
  /** With the line to show. */
  public StoreException(String message) {
    super(message);
  }

  /** With the line to show and what lies behind it. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
