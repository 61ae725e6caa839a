package org.parley.cli;

/** In which form a command prints. */
enum Format {
  /** For human beings. */
  table,
  /** One JSON object a line. */
  json
}
