package org.parley.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a store is. */
sealed interface Location {
  /** Opens it. */
  Store open();

  /**
   * Reads a location.
   *
   * @throws StoreException if it is none; the message shows no password
   */
  static Location of(String text) {
    var plain = text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text;
    if (plain.startsWith("postgresql://") || plain.startsWith("postgres://")) {
      return Server.of(plain);
    }
    var scheme = plain.indexOf("://");
    if (scheme >= 0) {
      throw new StoreException(
          plain.substring(0, scheme)
              + "://: no such kind of ledger; name a file, or postgresql://host/database");
    }
    try {
      return new File(Path.of(text));
    } catch (InvalidPathException e) {
      throw new StoreException("\"" + text + "\": not a file name: " + e.getReason(), e);
    }
  }

  /**
   * A DuckDB file.
   *
   * @param path the file
   */
  record File(Path path) implements Location {
    @Override
    public Store open() {
      return SqlStore.open(() -> DuckDb.open(path));
    }
  }

  /**
   * A PostgreSQL database.
   *
   * @param name how it is shown: host and database, never a password
   * @param jdbcUrl for the driver, without user and password
   * @param user whom to log in as
   * @param password of the user
   */
  record Server(String name, String jdbcUrl, Optional<String> user, Optional<String> password)
      implements Location {
    static Server of(String text) {
      try {
        var uri = new URI(text);
        var where = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        var at = where.lastIndexOf('@');
        var host = where.substring(at + 1);
        var login = at < 0 ? "" : where.substring(0, at);
        var colon = login.indexOf(':');
        var path = uri.getRawPath() == null ? "" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Server(
            "postgresql://" + host + path,
            "jdbc:postgresql://" + host + (path.isEmpty() ? "/" : path) + query,
            part(colon < 0 ? login : login.substring(0, colon)),
            part(colon < 0 ? "" : login.substring(colon + 1)));
      } catch (URISyntaxException e) {
        throw new StoreException(
            "postgresql://: not an address ("
                + e.getReason()
                + " at character "
                + e.getIndex()
                + "); write postgresql://user:password@host/database",
            e);
      }
    }

    private static Optional<String> part(String encoded) {
      return encoded.isEmpty()
          ? Optional.empty()
          : Optional.of(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    @Override
    public Store open() {
      return SqlStore.open(() -> Postgres.open(this));
    }
  }
}
