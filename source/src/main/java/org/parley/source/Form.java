package org.parley.source;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a stream of bytes holds: told by how it begins and, where that leaves it open, its name. */
enum Form {
  EMPTY,
  ARCHIVE,
  BINARY,
  JSON_LINES,
  FEED,
  PAGE,
  TABLE,
  MARKDOWN,
  TEXT;

  private static final Pattern ARCHIVED = Pattern.compile("WARC/\\d");
  private static final String PROLOGUE = "(?is)(?:<\\?[^>]*+>|<!--.*?-->|\\s++)*+";
  private static final Pattern FEEDS =
      Pattern.compile(PROLOGUE + "(?:<!DOCTYPE\\s[^>]*+>\\s*+)?<(?:rss|feed|rdf:RDF)[\\s>].*");
  private static final Pattern PAGES =
      Pattern.compile(PROLOGUE + "<(?:!DOCTYPE\\s+html|html|head|body)\\b.*");
  private static final int LOOKED_AT = 4096;

  /** The form of these bytes under this name. */
  static Form of(String name, Bytes bytes) {
    if (bytes.isEmpty()) {
      return EMPTY;
    }
    var beginning = bytes.beginning();
    var start = beginning.substring(0, Math.min(LOOKED_AT, beginning.length()));
    if (ARCHIVED.matcher(start).lookingAt()) {
      return ARCHIVE;
    }
    if (bytes.isBinary()) {
      return BINARY;
    }
    return ofText(name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", ""), start);
  }

  private static Form ofText(String name, String start) {
    if (start.startsWith("{")) {
      return JSON_LINES;
    }
    if (FEEDS.matcher(start).matches()) {
      return FEED;
    }
    if (PAGES.matcher(start).matches() || name.matches(".*\\.x?html?")) {
      return PAGE;
    }
    if (start.startsWith("<?xml") || name.matches(".*\\.(xml|rss|atom)")) {
      return FEED; // or will be found to be none
    }
    if (name.matches(".*\\.(csv|tsv)")) {
      return TABLE;
    }
    return name.endsWith(".md") ? MARKDOWN : TEXT;
  }
}
