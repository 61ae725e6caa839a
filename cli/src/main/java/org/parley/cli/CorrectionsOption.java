package org.parley.cli;

import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.parley.cli.ledger.CorrectionFile;
import org.parley.ledger.correction.Conflict;
import org.parley.source.Corrections;
import org.parley.source.Sources;
import org.parley.store.Store;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * A file of rulings for commands that fill or serve a ledger. It is read while the command line is,
 * so that a faulty one ends the command before anything was done.
 */
final class CorrectionsOption {
  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      converter = Files.class,
      description = {
        "Rulings as `parley correct export` writes them; the ledger takes them over first, all or",
        "none."
      })
  private Optional<Corrections> corrections;

  /** Brings them into a ledger; what is known there already changes nothing. */
  void into(Store store, Console console) {
    corrections.ifPresent(read -> take(read, store, console));
  }

  /** Brings rulings into a ledger, and says where they conflict with those that it had. */
  static int take(Corrections read, Store store, Console console) {
    var conflicts = Conflict.between(store.corrections(), read.corrections());
    conflicts.forEach(conflict -> console.complain(CorrectionFile.line(conflict)));
    var added = store.correct(read.corrections(), Clock.systemUTC().instant());
    console.complain(
        "corrections: new "
            + added
            + ", known already "
            + (read.corrections().size() - added)
            + (conflicts.isEmpty() ? "" : ", in conflict " + conflicts.size()));
    return added;
  }

  /** A whole file of corrections. */
  static final class Files implements ITypeConverter<Corrections> {
    @Override
    public Corrections convert(String file) {
      if (file.equals(Sources.STANDARD_INPUT)) {
        throw new TypeConversionException("corrections come from a file, not from standard input");
      }
      var read = Corrections.read(file, InputStream.nullInputStream());
      if (!read.faults().isEmpty()) {
        throw new TypeConversionException(read.faults().get(0).replace(": skipped: ", ": "));
      }
      return read;
    }
  }
}
