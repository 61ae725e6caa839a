package org.parley.release;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import org.parley.cli.Parley;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * The manual pages, as AsciiDoc, and the completion for shells: both from the commands as they are.
 */
public final class Manual {
  private Manual() {}

  /**
   * Writes {@code manual/parley*.adoc}, {@code completion/parley} for bash and {@code
   * completion/_parley} for zsh.
   *
   * @param arguments the folder to write into
   */
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    var parley = Parley.commandLine();
    write(parley.getCommandSpec(), Files.createDirectories(folder.resolve("manual")));
    var completion = Files.createDirectories(folder.resolve("completion"));
    Files.writeString(completion.resolve("parley"), bash(parley));
    Files.writeString(completion.resolve("_parley"), zsh(parley));
  }

  /** A page for the command and for each that it has, such as {@code parley-ledger-stats.adoc}. */
  private static void write(CommandSpec command, Path folder) throws IOException {
    var file = folder.resolve(command.qualifiedName("-") + ".adoc");
    var page = new StringWriter();
    try (var out = new PrintWriter(page)) {
      ManPageGenerator.writeSingleManPage(out, command);
    }
    Files.writeString(file, flowing(page.toString()));
    for (var below : new LinkedHashSet<>(command.subcommands().values())) {
      write(below.getCommandSpec(), folder);
    }
  }

  /** Lines of a description are one paragraph here, whatever the terminal's width. */
  static String flowing(String page) {
    return page.replace("\r\n", "\n").replace("\n+\n", "\n").replace("::\n  ", "::\n");
  }

  /** For bash: to be sourced, or put where bash-completion looks. */
  static String bash(CommandLine parley) {
    return AutoComplete.bash(parley.getCommandName(), parley);
  }

  /**
   * For zsh: the same, which it runs by its emulation of bash; to be put in a folder of its fpath.
   */
  static String zsh(CommandLine parley) {
    return "#compdef " + parley.getCommandName() + "\n" + bash(parley);
  }
}
