package org.parley.server.api;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * Who may come in. A request must name the address that it came to (so that no foreign name can be
 * bound to it), a change must come from the page itself or from no page at all, and where a token
 * is set it must be shown.
 */
public final class Gate {
  private static final String COOKIE = "parley-token";
  private static final String BEARER = "Bearer ";
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  private final String host;
  private final Optional<String> token;

  /**
   * A gate.
   *
   * @param host the address that the server listens on
   * @param token what must be shown, if anything
   */
  public Gate(String host, Optional<String> token) {
    this.host = host;
    this.token = token;
  }

  /** Stands before every answer. */
  void headers(Context context) {
    context.header(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'");
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }

  /** Lets a request of the interface pass, or throws. */
  void admit(Context context) {
    addressed(context);
    if (!READS.contains(context.req().getMethod())) {
      fromHere(context);
    }
    if (token.isPresent() && !isSession(context) && !shows(context, token.get())) {
      throw new Problem.Fault(
          401, "Send the server's token as \"Authorization: Bearer …\", or enter it on the page");
    }
  }

  /** A loopback server answers to loopback names only; with a token any name will do. */
  private void addressed(Context context) {
    var named = context.host();
    var name = named == null ? "" : named.replaceFirst(":\\d+$", "");
    if (token.isEmpty() && !name.equals(host) && !isLoopback(name)) {
      throw new Problem.Fault(
          403, "This server is asked for as " + host + ", not as another name bound to it");
    }
  }

  private static boolean isLoopback(String name) {
    return name.equals("localhost") || name.equals("127.0.0.1") || name.equals("[::1]");
  }

  private static void fromHere(Context context) {
    var origin = context.header("Origin");
    if (origin != null && !origin.replaceFirst("^https?://", "").equals(context.host())) {
      throw new Problem.Fault(
          403, "Changes are taken from this server's own page, or from no page");
    }
  }

  private static boolean isSession(Context context) {
    return context.path().equals(Routes.ROOT + "/session");
  }

  private static boolean shows(Context context, String secret) {
    var header = context.header("Authorization");
    var cookie = context.cookie(COOKIE);
    return (header != null
            && header.startsWith(BEARER)
            && isEqual(header.substring(BEARER.length()), secret))
        || (cookie != null && isEqual(cookie, fingerprint(secret)));
  }

  /** Takes the token from the page, and gives a cookie that no script can read. */
  void open(Context context, String shown) {
    if (token.isPresent() && !isEqual(shown, token.get())) {
      throw new Problem.Fault(401, "That is not this server's token");
    }
    token.ifPresent(
        secret -> {
          var cookie = new Cookie(COOKIE, fingerprint(secret));
          cookie.setHttpOnly(true);
          cookie.setSameSite(SameSite.STRICT);
          cookie.setPath("/");
          context.cookie(cookie);
        });
    context.status(204);
  }

  private static String fingerprint(String secret) {
    return org.parley.ledger.likeness.ContentId.hash("parley session " + secret);
  }

  private static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
