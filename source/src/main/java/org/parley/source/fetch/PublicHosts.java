package org.parley.source.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves names of hosts, but none that leads to a machine inside somebody's own network: a feed
 * could name or redirect to it to have it read from the inside. What is connected to is the very
 * address that was checked here. Which addresses are not public is data ({@code
 * special-addresses.txt}).
 */
final class PublicHosts implements DnsResolver {
  private static final String FILE = "special-addresses.txt";
  private static final List<Block> SPECIAL = read();

  private final Set<String> exempt;

  /**
   * Resolves.
   *
   * @param exempt hosts that may be anywhere, by the name under which they are asked for
   */
  PublicHosts(Collection<String> exempt) {
    this.exempt =
        exempt.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** Thrown for a host that is not public; the message is one line. */
  static final class NotPublic extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    NotPublic(String message) {
      super(message);
    }
  }

  private static List<Block> read() {
    var stream = PublicHosts.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new IllegalStateException("Not packed with the sources: " + FILE);
    }
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> Block.of(line.substring(0, line.indexOf(' '))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  static boolean isPublic(InetAddress address) {
    return SPECIAL.stream().noneMatch(block -> block.contains(address));
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    var addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
    if (!exempt.contains(host.toLowerCase(Locale.ROOT))
        && !Arrays.stream(addresses).allMatch(PublicHosts::isPublic)) {
      throw new NotPublic(
          host + " is at an address that is not public; if it may be read: --private-host " + host);
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
