package org.parley.server.api;

/**
 * What is wrong with a request, and what to do: the body of every answer that is a fault, after RFC
 * 9457.
 *
 * @param type {@code about:blank}: the status says what kind of fault it is
 * @param title the status in words
 * @param status the status
 * @param detail what is wrong here, and the cure
 * @param instance path of the request
 */
public record Problem(String type, String title, int status, String detail, String instance) {
  /** A fault in the making. */
  static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    Fault(int status, String detail) {
      super(detail, null, false, false);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  static Problem of(int status, String detail, String path) {
    return new Problem("about:blank", title(status), status, detail, path);
  }

  static Fault bad(String detail) {
    return new Fault(400, detail);
  }

  static Fault notFound(String detail) {
    return new Fault(404, detail);
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad request";
      case 401 -> "No valid token";
      case 403 -> "Not from there";
      case 404 -> "Not found";
      case 405 -> "Method not allowed";
      case 408 -> "Too slow";
      case 413 -> "Too large";
      case 415 -> "Wrong media type";
      case 422 -> "Nothing to read";
      case 503 -> "Busy";
      default -> status < 500 ? "Bad request" : "Fault of the server";
    };
  }
}
