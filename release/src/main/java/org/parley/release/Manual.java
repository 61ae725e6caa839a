package org.parley.release;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.cli.Parley;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The manual pages, as AsciiDoc, and the completion for shells: both from the commands as they are. */
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
    var pages = Files.createDirectories(folder.resolve("manual"));
    var parley = Parley.commandLine();
    var status =
        ManPageGenerator.generateManPageAsciiDoc(
            pages.toFile(), new File(""), new boolean[0], true, parley.getCommandSpec());
    if (status != 0) {
      throw new IOException("The manual pages could not be written to " + pages);
    }
    var completion = Files.createDirectories(folder.resolve("completion"));
    Files.writeString(completion.resolve("parley"), bash(parley.getCommandSpec()));
    Files.writeString(completion.resolve("_parley"), zsh(parley.getCommandSpec()));
  }

  /** For bash: {@code source} it, or put it where bash-completion looks. */
  static String bash(CommandSpec parley) {
    return AutoComplete.bash(parley.name(), parley.commandLine());
  }

  /** For zsh: the same, which it runs by its own emulation of bash, in a folder of its fpath. */
  static String zsh(CommandSpec parley) {
    return "#compdef " + parley.name() + "\n" + bash(parley);
  }
}
