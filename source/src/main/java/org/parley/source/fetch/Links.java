package org.parley.source.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses as people and feeds write them. */
public final class Links {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private Links() {}

  /** Whether a name is meant as an address of the web. */
  public static boolean isWeb(String name) {
    return name.regionMatches(true, 0, "http://", 0, "http://".length())
        || name.regionMatches(true, 0, "https://", 0, "https://".length());
  }

  /**
   * The address that a text is, in ASCII and without a fragment, if it may be fetched: of the web,
   * with a host, and without a name or password in it.
   */
  public static Optional<URI> parse(String text) {
    return resolve(Optional.empty(), text);
  }

  /** The same of a text that may be relative to another address. */
  static Optional<URI> resolve(URI base, String text) {
    return resolve(Optional.of(base), text);
  }

  private static Optional<URI> resolve(Optional<URI> base, String text) {
    try {
      var hash = text.indexOf('#');
      var written = (hash < 0 ? text : text.substring(0, hash)).strip().replace(" ", "%20");
      var told = new URI(written);
      var address = new URI(base.map(from -> from.resolve(told)).orElse(told).toASCIIString());
      return Optional.of(withPath(address)).filter(Links::mayBeFetched);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static URI withPath(URI address) {
    return address.getRawPath() != null && address.getRawPath().isEmpty()
        ? address.resolve("/" + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()))
        : address;
  }

  private static boolean mayBeFetched(URI address) {
    return address.getScheme() != null
        && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
        && address.getHost() != null
        && address.getRawUserInfo() == null;
  }
}
