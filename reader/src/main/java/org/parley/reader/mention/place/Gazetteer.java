package org.parley.reader.mention.place;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * What is known of the world's places: by a name, the features that bear it. Towns and divisions
 * are GeoNames' (CC BY 4.0) and Natural Earth's, in a table built by tools/gazetteer; countries,
 * regions, waters, sites and spellings are lists of our own beside it. Immutable, safe for threads.
 */
public final class Gazetteer {
  private static final String TABLE = "gazetteer.tsv.gz";

  private final PlaceTable table;
  private final HandWritten handWritten;
  private final List<String> lacking;

  private Gazetteer(PlaceTable table, HandWritten handWritten, List<String> lacking) {
    this.table = table;
    this.handWritten = handWritten;
    this.lacking = lacking;
  }

  /** How a name came to a feature. */
  enum Standing {
    /** One of our lists says so. */
    LISTED,
    /** The table's own name for it. */
    OWN_NAME,
    /** One of many aliases of the table, some of them hardly in use. */
    ALIAS
  }

  /** Something that bears the name asked for. */
  record Match(Feature feature, Standing standing) {}

  /** The gazetteer that comes with Parley. */
  public static Gazetteer load() {
    try (var packed = Gazetteer.class.getResourceAsStream(TABLE)) {
      if (packed == null) {
        throw new FileNotFoundException(TABLE + " is missing beside " + Gazetteer.class.getName());
      }
      return of(new GZIPInputStream(packed, 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException("The gazetteer cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Our own lists over a table of a user's, such as {@link GeoNamesDump} writes.
   *
   * @param table unpacked
   * @param file its name, for the messages
   * @throws IllegalArgumentException if something in it is wrong; the message begins with
   *     "FILE:LINE:COLUMN: "
   */
  public static Gazetteer load(byte[] table, String file) {
    try {
      TableCheck.check(table, file);
      return of(new ByteArrayInputStream(table));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Our own lists over another table, such as one built from a full dump of GeoNames.
   *
   * @param table in the format that tools/gazetteer/build.mjs describes, unpacked
   * @throws IOException if it cannot be read
   */
  public static Gazetteer of(InputStream table) throws IOException {
    var places = PlaceTable.read(table);
    var own = new HandWritten();
    own.addPlaces("countries.yml", FeatureKind.COUNTRY);
    own.addPlaces("regions.yml", FeatureKind.REGION);
    own.addPlaces("waters.yml", FeatureKind.WATER);
    own.addPlaces("sites.yml", FeatureKind.SITE);
    var lacking = own.addSpellings("spellings.yml", places);
    return new Gazetteer(places, own, lacking);
  }

  /** What spellings.yml is about and the table lacks; nothing of the one that comes with Parley. */
  List<String> lacking() {
    return lacking;
  }

  /** Everything that bears this name, however it is accented or hyphenated. */
  public List<Feature> named(String name) {
    return matches(name).stream().map(Match::feature).distinct().collect(Collectors.toList());
  }

  /** How many rows its table has, our own lists aside. */
  public int size() {
    return table.size();
  }

  List<Match> matches(String name) {
    var folded = Names.fold(name);
    var found = new ArrayList<Match>();
    for (var spelling : spellings(folded)) {
      found.addAll(handWritten.named(spelling));
      found.addAll(table.named(spelling));
    }
    return found;
  }

  /**
   * The ways in which gazetteers may write a name: "St. Louis" also "Saint Louis", "County Mayo"
   * also "Mayo".
   */
  private static List<String> spellings(String folded) {
    if (folded.startsWith("st ")) {
      return List.of(folded, "saint " + folded.substring(3));
    }
    if (folded.startsWith("mt ")) {
      return List.of(folded, "mount " + folded.substring(3));
    }
    if (folded.startsWith("ft ")) {
      return List.of(folded, "fort " + folded.substring(3));
    }
    if (folded.startsWith("county ")) {
      return List.of(folded, folded.substring(7));
    }
    if (folded.startsWith("the ")) {
      return List.of(folded, folded.substring(4));
    }
    return folded.isEmpty() ? List.of() : List.of(folded);
  }
}
