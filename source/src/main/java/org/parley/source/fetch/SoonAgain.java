package org.parley.source.fetch;

import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/**
 * Tries again in a moment, but not where the server wants to be left alone for longer than that.
 */
final class SoonAgain extends DefaultHttpRequestRetryStrategy {
  private final TimeValue longest;

  /**
   * Tries.
   *
   * @param more how often, after the first time
   * @param gap how long it waits where the server does not say
   * @param longest how long it waits at most
   */
  SoonAgain(int more, TimeValue gap, TimeValue longest) {
    super(more, gap);
    this.longest = longest;
  }

  @Override
  public boolean retryRequest(HttpResponse response, int count, HttpContext context) {
    return super.retryRequest(response, count, context)
        && getRetryInterval(response, count, context).compareTo(longest) <= 0;
  }
}
