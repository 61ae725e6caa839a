package org.parley.flink.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.parley.reader.Reader;
import org.parley.reader.mention.actor.ActorDictionary;
import org.parley.reader.mention.actor.ActorFinder;
import org.parley.reader.mention.place.Gazetteer;
import org.parley.reader.mention.place.PlaceFinder;

/**
 * What the reader knows beyond what travels with Parley.
 *
 * @param actors actors of a user's own, a YAML list
 * @param gazetteer places to read by, the gzipped table of {@code parley gazetteer build}, a byte a
 *     letter
 */
public record Knowledge(UserFile actors, UserFile gazetteer) implements Serializable {
  /** Nothing more. */
  public static final Knowledge OURS = new Knowledge(UserFile.NONE, UserFile.NONE);

  /**
   * Reads a user's files and tries them, so that a faulty one ends the command before anything was
   * done.
   *
   * @throws IllegalArgumentException if something in one is wrong; the message says where
   * @throws java.io.UncheckedIOException if one cannot be read
   */
  public static Knowledge of(Optional<Path> actors, Optional<Path> gazetteer) {
    var knowledge =
        new Knowledge(
            actors.map(f -> UserFile.read(f, StandardCharsets.UTF_8)).orElse(UserFile.NONE),
            gazetteer
                .map(f -> UserFile.read(f, StandardCharsets.ISO_8859_1))
                .orElse(UserFile.NONE));
    actors.ifPresent(file -> knowledge.ownActors());
    gazetteer.ifPresent(file -> knowledge.ownPlaces());
    return knowledge;
  }

  /** The reader that knows it, too. */
  Reader with(Reader reader) {
    var known = actors.isNone() ? reader : reader.withActors(ownActors());
    return gazetteer.isNone() ? known : known.withPlaces(ownPlaces());
  }

  private ActorFinder ownActors() {
    return new ActorFinder(ActorDictionary.load(new StringReader(actors.content()), actors.name()));
  }

  private PlaceFinder ownPlaces() {
    var bytes = gazetteer.content().getBytes(StandardCharsets.ISO_8859_1);
    try (var table = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new PlaceFinder(Gazetteer.load(table.readAllBytes(), gazetteer.name()));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          gazetteer.name() + ": not a gazetteer of Parley; make one with: parley gazetteer build",
          e);
    }
  }
}
