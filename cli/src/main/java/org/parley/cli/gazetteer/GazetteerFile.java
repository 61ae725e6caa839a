package org.parley.cli.gazetteer;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.parley.reader.mention.place.Gazetteer;
import org.parley.reader.mention.place.GeoNamesDump;

/** A gazetteer in a file: the gzipped table that {@code parley gazetteer build} writes. */
public final class GazetteerFile {
  private static final int BUFFER = 1 << 16;

  private final Path file;

  /** The gazetteer in this file, which need not be there yet. */
  public GazetteerFile(Path file) {
    this.file = file;
  }

  /**
   * Loads it.
   *
   * @throws IllegalArgumentException if something in it is wrong; the message begins with
   *     "FILE:LINE:COLUMN: "
   * @throws UncheckedIOException if it cannot be read
   */
  public Gazetteer load() {
    try (var packed = Files.newInputStream(file);
        var table = new GZIPInputStream(packed, BUFFER)) {
      return Gazetteer.load(table.readAllBytes(), file.toString());
    } catch (ZipException e) {
      throw new IllegalArgumentException(
          file + ": not a gazetteer of Parley; make one with: parley gazetteer build", e);
    } catch (IOException e) {
      throw told(file, e);
    }
  }

  /**
   * Builds it from a dump of GeoNames; it appears, or replaces an older one, when all was read.
   *
   * @param dump the lines themselves, or a .zip that holds them
   * @return how many places it holds
   * @throws IllegalArgumentException if a line is wrong; the message begins with "FILE:LINE:COLUMN:
   *     "
   * @throws UncheckedIOException if a file cannot be read or written
   */
  public int build(Path dump) {
    try {
      return isZip(dump)
          ? fromZip(dump)
          : from(new GeoNamesDump(dump.toString(), () -> Files.newInputStream(dump)));
    } catch (IOException e) {
      throw told(dump, e);
    }
  }

  private static boolean isZip(Path dump) {
    return dump.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private int fromZip(Path dump) throws IOException {
    try (var zip = new ZipFile(dump.toFile())) {
      var entry =
          zip.stream()
              .filter(e -> e.getName().endsWith(".txt") && !e.getName().endsWith("readme.txt"))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException(dump + ": no .txt is in it"));
      return from(new GeoNamesDump(dump + "/" + entry.getName(), () -> zip.getInputStream(entry)));
    }
  }

  private int from(GeoNamesDump dump) throws IOException {
    var draft = Path.of(file + ".part");
    try {
      var places = 0;
      try (var table =
          new OutputStreamWriter(
              new GZIPOutputStream(Files.newOutputStream(draft), BUFFER), StandardCharsets.UTF_8)) {
        places = dump.write(table);
      }
      if (places == 0) {
        throw new IllegalArgumentException(dump.file() + ": no town or division is in it");
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      return places;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static UncheckedIOException told(Path at, IOException fault) {
    return new UncheckedIOException(
        fault instanceof NoSuchFileException missing
            ? missing.getFile() + ": no such file"
            : at + ": " + fault.getMessage(),
        fault);
  }
}
