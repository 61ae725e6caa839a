package org.parley.server.api;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/**
 * One page that listens. What it has still to hear waits in a short queue and is written when its
 * connection takes it, so that nobody waits for a page that is slow; one that is too far behind is
 * let go, and learns from the greeting, when it comes back, that it missed something.
 */
final class Listener implements WriteListener {
  private static final int MOST_WAITING = 256;

  private final ServletOutputStream out;
  private final CompletableFuture<Void> gone = new CompletableFuture<>();
  private final Queue<byte[]> waiting = new ArrayDeque<>();
  private boolean isToFlush;

  Listener(ServletOutputStream out) {
    this.out = out;
  }

  /** Ends when the page went away or was let go. */
  CompletableFuture<Void> gone() {
    return gone;
  }

  /** Writes it now or later, and returns at once. */
  void tell(byte[] message) {
    boolean isTooSlow;
    synchronized (this) {
      isTooSlow = waiting.size() >= MOST_WAITING;
      if (!isTooSlow) {
        waiting.add(message);
      }
    }
    if (isTooSlow) {
      leave();
    } else {
      onWritePossible();
    }
  }

  void leave() {
    gone.complete(null);
  }

  @Override
  public void onWritePossible() {
    try {
      write();
    } catch (IOException | IllegalStateException e) {
      leave();
    }
  }

  private synchronized void write() throws IOException {
    while (!gone.isDone() && out.isReady()) {
      var next = waiting.poll();
      if (next != null) {
        out.write(next);
        isToFlush = true;
      } else if (isToFlush) {
        isToFlush = false;
        out.flush();
      } else {
        return;
      }
    }
  }

  @Override
  public void onError(Throwable fault) {
    leave();
  }
}
