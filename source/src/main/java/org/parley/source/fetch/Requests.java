package org.parley.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.MessageHeaders;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Single requests over HTTP, by Apache HttpClient: without cookies, without redirects, to public
 * hosts alone, and with an end to how long and how large. What fails in passing, or is answered
 * with 429 or 503, is tried again in a moment, later if the server wants that and it is soon.
 */
final class Requests implements AutoCloseable {
  private static final int TRIES_MORE = 2;

  private final Manners manners;
  private final Clock clock;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Requests::thread);

  Requests(Manners manners, Clock clock) {
    this.manners = manners;
    this.clock = clock;
    this.client = client(manners);
  }

  private static Thread thread(Runnable task) {
    var thread = new Thread(task, "parley-timer");
    thread.setDaemon(true);
    return thread;
  }

  private static CloseableHttpClient client(Manners manners) {
    var silence = Timeout.of(manners.silence());
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(new PublicHosts(manners.privateHosts()))
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(silence)
                    .setSocketTimeout(silence)
                    .build())
            .build();
    return HttpClientBuilder.create()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(silence)
                .setResponseTimeout(silence)
                .build())
        .setRetryStrategy(
            new SoonAgain(TRIES_MORE, TimeValue.of(manners.gap()), TimeValue.of(manners.silence())))
        .setUserAgent(manners.agent())
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  /** Gets one address, unless the server knows that it is what somebody has already. */
  Reply get(URI address, Validators known) {
    var request = new HttpGet(address);
    known.etag().ifPresent(tag -> request.setHeader(HttpHeaders.IF_NONE_MATCH, tag));
    known.modified().ifPresent(date -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, date));
    var end = timer.schedule(request::cancel, manners.patience().toMillis(), TimeUnit.MILLISECONDS);
    try (var response =
        client.executeOpen(HttpHost.create(address), request, HttpClientContext.create())) {
      return reply(request, response);
    } catch (PublicHosts.NotPublic | TooLarge e) {
      return Reply.failed(String.valueOf(e.getMessage()), false);
    } catch (IOException e) {
      return Reply.failed(request.isCancelled() ? tooSlow() : reason(e), true);
    } finally {
      end.cancel(false);
    }
  }

  private String tooSlow() {
    return "took more than " + manners.patience().toSeconds() + " s, and was broken off";
  }

  private Reply reply(HttpGet request, ClassicHttpResponse response) throws IOException {
    var body = Body.empty();
    if (response.getCode() == HttpStatus.SC_OK && response.getEntity() != null) {
      try {
        body = take(response);
      } catch (TooLarge e) {
        request.cancel(); // or else the rest of it would be fetched to use the connection again
        throw e;
      }
    }
    return new Reply(
        response.getCode(),
        body,
        header(response, HttpHeaders.LOCATION),
        new Validators(
            header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED)),
        header(response, HttpHeaders.RETRY_AFTER).flatMap(this::rest),
        Optional.empty());
  }

  /** Thrown where more comes than is taken; the message is one line. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(int largest) {
      super("larger than " + largest / (1024 * 1024) + " MB");
    }
  }

  private Body take(ClassicHttpResponse response) throws IOException {
    if (response.getEntity().getContentLength() > manners.largest()) {
      throw new TooLarge(manners.largest());
    }
    try (InputStream in = response.getEntity().getContent()) {
      var taken = in.readNBytes(manners.largest());
      if (in.read() >= 0) {
        throw new TooLarge(manners.largest());
      }
      return new Body(taken);
    }
  }

  private static Optional<String> header(MessageHeaders response, String name) {
    var header = response.getFirstHeader(name);
    return header == null ? Optional.empty() : Optional.ofNullable(header.getValue());
  }

  /** Seconds or a date (RFC 9110, section 10.2.3). */
  private Optional<Duration> rest(String told) {
    try {
      return Optional.of(Duration.ofSeconds(Long.parseLong(told.strip())));
    } catch (NumberFormatException e) {
      return Optional.ofNullable(DateUtils.parseStandardDate(told)).map(this::until);
    }
  }

  private Duration until(Instant moment) {
    return Duration.between(clock.instant(), moment);
  }

  private static String reason(IOException e) {
    if (e instanceof UnknownHostException) {
      return "no such host, or no connection to the Internet";
    }
    if (e instanceof SocketTimeoutException) {
      return "no answer in time";
    }
    if (e instanceof SSLException) {
      return "no safe connection: " + e.getMessage();
    }
    var message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  @Override
  public void close() {
    timer.shutdownNow();
    try {
      client.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
