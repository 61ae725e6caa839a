package org.parley.reader.mention.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.reader.Resources;

/**
 * The places that we list ourselves, because no table of towns has them or news spells them
 * otherwise: countries.yml, regions.yml, waters.yml, sites.yml and spellings.yml.
 */
final class HandWritten {
  private final Map<String, List<Gazetteer.Match>> byName = new HashMap<>();

  private HandWritten() {}

  /** One line of countries.yml, regions.yml, waters.yml or sites.yml. */
  private record Entry(
      String name,
      @Nullable List<String> aliases,
      @Nullable String kind,
      @Nullable String code,
      @Nullable String country,
      @Nullable List<String> touches,
      @Nullable String division,
      double lat,
      double lon) {

    Feature feature(String defaultKind) {
      var state = code != null ? code : country;
      return new Feature(
          "parley:" + Names.fold(name).replace(' ', '-'),
          name,
          FeatureKind.of(kind != null ? kind : defaultKind),
          "",
          Optional.ofNullable(state),
          touches == null ? List.of() : touches,
          division == null ? "" : division,
          lat,
          lon,
          0);
    }
  }

  /** One line of spellings.yml: names for a row of the table. */
  private record Spelling(String of, String country, @Nullable String kind, List<String> names) {}

  /** All of them but the spellings, which are of a table's rows. */
  static HandWritten load() {
    var own = new HandWritten();
    own.addPlaces("countries.yml", FeatureKind.COUNTRY);
    own.addPlaces("regions.yml", FeatureKind.REGION);
    own.addPlaces("waters.yml", FeatureKind.WATER);
    own.addPlaces("sites.yml", FeatureKind.SITE);
    return own;
  }

  /** Takes the entries of a file; those that do not say what they are, are of that kind. */
  private void addPlaces(String file, FeatureKind kind) {
    for (var entry : Resources.list(HandWritten.class, file, Entry.class)) {
      var feature = entry.feature(kind.name().toLowerCase(Locale.ROOT));
      add(entry.name, feature);
      if (entry.aliases != null) {
        entry.aliases.forEach(alias -> add(alias, feature));
      }
    }
  }

  /**
   * Takes further names of rows of the table.
   *
   * @return what the names are for and the table lacks, as one that a user built may
   */
  List<String> addSpellings(PlaceTable table) {
    var lacking = new ArrayList<String>();
    for (var spelling : Resources.list(HandWritten.class, "spellings.yml", Spelling.class)) {
      table.named(Names.fold(spelling.of)).stream()
          .map(Gazetteer.Match::feature)
          .filter(f -> f.country().equals(Optional.of(spelling.country)))
          .filter(f -> spelling.kind == null || f.kind() == FeatureKind.of(spelling.kind))
          .max((a, b) -> Long.compare(a.people(), b.people()))
          .ifPresentOrElse(
              feature -> spelling.names.forEach(name -> add(name, feature)),
              () -> lacking.add(spelling.of + " in " + spelling.country));
    }
    return lacking;
  }

  /** What bears the name, folded by {@link Names#fold}. */
  List<Gazetteer.Match> named(String folded) {
    return byName.getOrDefault(folded, List.of());
  }

  private void add(String name, Feature feature) {
    byName
        .computeIfAbsent(Names.fold(name), n -> new ArrayList<>())
        .add(new Gazetteer.Match(feature, Gazetteer.Standing.LISTED));
  }
}
