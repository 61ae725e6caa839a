package org.parley.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import org.parley.model.Json;
import org.parley.server.ledger.Desk;
import org.parley.store.StoreException;

/**
 * Turns whatever goes wrong into a problem that says what to do, and shows nothing of the inside.
 */
final class Faults {
  private Faults() {}

  static void on(RoutesConfig routes) {
    routes.exception(
        Problem.Fault.class,
        (e, context) -> answer(context, e.status(), String.valueOf(e.getMessage())));
    routes.exception(
        HttpResponseException.class,
        (e, context) -> answer(context, e.getStatus(), detail(e.getStatus())));
    routes.exception(
        StoreException.class,
        (e, context) ->
            answer(context, 503, "The ledger cannot be used just now; nothing was changed"));
    routes.exception(
        Desk.Busy.class,
        (e, context) -> {
          context.header("Retry-After", "10");
          answer(context, 503, "Many articles are being read just now; try again in a while");
        });
    routes.exception(Exception.class, (e, context) -> unforeseen(context, e));
    routes.error(404, context -> unlessAnswered(context, 404));
    routes.error(405, context -> unlessAnswered(context, 405));
  }

  private static void unforeseen(Context context, Exception fault) {
    System.getLogger("org.parley.server").log(System.Logger.Level.ERROR, context.path(), fault);
    answer(context, 500, "Parley failed on this; please report it with the request");
  }

  private static void unlessAnswered(Context context, int status) {
    var type = context.res().getContentType();
    if (type == null || !type.startsWith("application/problem+json")) {
      answer(context, status, detail(status));
    }
  }

  private static String detail(int status) {
    return switch (status) {
      case 404 -> "Nothing is here; the addresses are listed in " + Routes.ROOT + "/openapi.yaml";
      case 405 -> "This address does not take this method; see " + Routes.ROOT + "/openapi.yaml";
      case 413 -> "The request is too large; hand in fewer articles at a time";
      default -> "The request cannot be understood; see " + Routes.ROOT + "/openapi.yaml";
    };
  }

  static void answer(Context context, int status, String detail) {
    context.status(status);
    context.contentType("application/problem+json");
    context.header("Cache-Control", "no-store");
    context.removeHeader("ETag");
    context.result(
        Json.write(Problem.of(status, detail, context.path())).getBytes(StandardCharsets.UTF_8));
  }
}
