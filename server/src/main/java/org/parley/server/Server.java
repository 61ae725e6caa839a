package org.parley.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.http.staticfiles.StaticFileConfig;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.parley.reader.Reader;
import org.parley.server.api.Gate;
import org.parley.server.api.Routes;
import org.parley.server.ledger.Desk;
import org.parley.server.ledger.LiveLedger;
import org.parley.store.Store;

/** A ledger over HTTP, with the page that shows it. */
public final class Server implements AutoCloseable {
  private static final int THREADS = 64;
  private static final int WAITING_TO_CONNECT = 1024;
  private static final int LARGEST_KEPT_PACKED = 1024 * 1024;

  private final Javalin javalin;
  private final Routes routes;

  private Server(Javalin javalin, Routes routes) {
    this.javalin = javalin;
    this.routes = routes;
  }

  /**
   * Starts a server.
   *
   * @param store the ledger, which stays the caller's to close after the server
   * @param reader reads articles that are handed in; may load when it is first asked
   */
  public static Server start(Settings settings, Store store, Supplier<Reader> reader) {
    var ledger = new LiveLedger(store, Clock.systemUTC());
    var gate = new Gate(settings.host(), settings.token());
    var routes = new Routes(ledger, new Desk(reader), gate, settings.largestBody());
    var javalin = Javalin.create(config -> set(config, settings, routes));
    javalin.start();
    return new Server(javalin, routes);
  }

  private static void set(JavalinConfig config, Settings settings, Routes routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = settings.largestBody();
    config.jetty.threadPool = threads();
    config.jetty.modifyHttpConfiguration(Server::http);
    config.jetty.addConnector((server, http) -> connector(server, http, settings));
    config.requestLogger.http(
        (context, millis) ->
            settings
                .log()
                .accept(
                    context.req().getMethod()
                        + " "
                        + printable(context.path())
                        + " "
                        + context.statusCode()
                        + " "
                        + Math.round(millis)
                        + " ms"));
    config.staticFiles.add(Server::page);
    routes.on(config.routes);
  }

  private static QueuedThreadPool threads() {
    var threads = new QueuedThreadPool(THREADS);
    threads.setName("parley-http");
    threads.setDaemon(true);
    return threads;
  }

  private static String printable(String path) {
    return path.replaceAll("[^\\x21-\\x7E]", "?");
  }

  private static void http(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
  }

  private static ServerConnector connector(
      org.eclipse.jetty.server.Server server, HttpConfiguration http, Settings settings) {
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setAcceptQueueSize(WAITING_TO_CONNECT);
    connector.setIdleTimeout(settings.idle().toMillis());
    return connector;
  }

  private static void page(StaticFileConfig files) {
    files.hostedPath = "/";
    files.directory = "/org/parley/server/page";
    files.location = Location.CLASSPATH;
    files.precompressMaxSize = LARGEST_KEPT_PACKED;
    files.headers = Map.of("Cache-Control", "no-cache");
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** How many pages listen for changes. */
  public int listeners() {
    return routes.listeners();
  }

  @Override
  public void close() {
    routes.close();
    javalin.stop();
  }
}
