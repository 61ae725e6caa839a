package org.parley.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.parley.cli.gazetteer.GazetteerFile;
import org.parley.language.Parser;
import org.parley.reader.Reader;
import org.parley.reader.mention.actor.ActorDictionary;
import org.parley.reader.mention.actor.ActorFinder;
import org.parley.reader.mention.actor.ActorResolver;
import org.parley.reader.mention.place.Gazetteer;
import org.parley.reader.mention.place.PlaceFinder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * What the reader knows beyond what travels with Parley. The files are checked and loaded while the
 * command line is read, so that a faulty one ends the command before anything was done.
 */
final class KnowledgeOptions {
  @Option(
      names = "--actors",
      paramLabel = "FILE",
      converter = Actors.class,
      description = {
        "Actors of your own, a YAML list of {code, name, aliases, from, to}; their names mean",
        "yours and nobody else."
      })
  private Optional<ActorFinder> actors;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      converter = Places.class,
      description = "Places to read by, as `parley gazetteer build` writes them.")
  private Optional<PlaceFinder> places;

  /** A reader that knows these. */
  Reader of(Reader reader) {
    var known = actors.map(reader::withActors).orElse(reader);
    return places.map(known::withPlaces).orElse(known);
  }

  /** A resolver that knows these. */
  ActorResolver resolver(Parser parser) {
    return new ActorResolver(
        parser,
        actors.orElseGet(() -> new ActorFinder(ActorDictionary.load())),
        places.orElseGet(() -> new PlaceFinder(Gazetteer.load())));
  }

  private static <T> T loaded(String file, Function<Path, T> load) {
    try {
      return load.apply(Path.of(file));
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  /** A user's actors beside those that travel with Parley. */
  static final class Actors implements ITypeConverter<ActorFinder> {
    @Override
    public ActorFinder convert(String file) {
      return loaded(file, path -> new ActorFinder(read(path)));
    }

    private static ActorDictionary read(Path file) {
      try {
        return ActorDictionary.load(new StringReader(Files.readString(file)), file.toString());
      } catch (CharacterCodingException e) {
        throw new UncheckedIOException(file + ": not in UTF-8", e);
      } catch (NoSuchFileException e) {
        throw new UncheckedIOException(file + ": no such file", e);
      } catch (IOException e) {
        throw new UncheckedIOException(file + ": " + e.getMessage(), e);
      }
    }
  }

  /** A user's places. */
  static final class Places implements ITypeConverter<PlaceFinder> {
    @Override
    public PlaceFinder convert(String file) {
      return loaded(file, path -> new PlaceFinder(new GazetteerFile(path).load()));
    }
  }
}
