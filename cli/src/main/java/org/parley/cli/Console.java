package org.parley.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.CancellationException;

/**
 * The streams of a command and what is known of the terminal at their ends.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error
 * @param isTerminal whether standard output is read by a human being
 * @param errIsTerminal whether standard error is
 * @param width columns of the terminal
 * @param colours whether to use colours on standard output
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean isTerminal,
    boolean errIsTerminal,
    int width,
    boolean colours) {

  /** Prints a line; ends the run quietly when nobody reads any more ({@code | head}). */
  void print(String line) {
    out.println(line);
    if (out.checkError()) {
      throw new CancellationException("nobody reads the output any more");
    }
  }

  /** Prints a line for the user, beside the output. */
  void complain(String line) {
    err.println(line);
  }
}
