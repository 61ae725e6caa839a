package org.parley.reader.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One place of a dump of GeoNames, checked.
 *
 * @param id geonameid
 * @param name as GeoNames writes it
 * @param others its other names, the one in ASCII first
 * @param lat degrees, WGS 84
 * @param lon degrees, WGS 84
 * @param feature feature code, such as PPLA or ADM1
 * @param iso ISO 3166-1 alpha-2, XK for Kosovo; empty for what lies in no state
 * @param admin1 GeoNames' code of its first-order division
 * @param people population, 0 where unknown
 */
record GeoNamesRow(
    long id,
    String name,
    List<String> others,
    double lat,
    double lon,
    String feature,
    String iso,
    String admin1,
    long people) {
  private static final int COLUMNS = 19;
  private static final Set<String> DIVISIONS = Set.of("ADM1", "ADM2");

  /** Places of the past, left or destroyed. */
  private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW");

  /** States whose towns bear the Arabic article, which news drops or writes otherwise. */
  private static final Set<String> ARABIC =
      Set.of(
          "AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "OM", "PS", "QA", "SA", "SD",
          "SY", "TN", "YE");

  private static final Pattern ARTICLE =
      Pattern.compile("^(al|ad|adh|an|ar|as|ash|at|ath|az|el) (?=.{4})");
  private static final Pattern KIND =
      Pattern.compile(
          " (oblast|region|province|governorate|district|department|state|county|raion|rayon"
              + "|municipality|division|prefecture|canton|wilaya|emirate)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LATIN =
      Pattern.compile("[\\p{IsLatin}\\p{M}\\s'’‘`´ʻʼʹʿʾ.,\\-/()]+");
  private static final Pattern AIRPORT = Pattern.compile("[A-Z]{3}");
  private static final Pattern LOWER =
      Pattern.compile("^((al|el|as|at|ad|ash|az|an|ar|ed|es|en|er)[ -])?\\p{Ll}.*");

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is wrong; the message begins with "FILE:LINE:COLUMN: "
   */
  static GeoNamesRow of(String file, int number, String line) {
    var fields = new Fields(file, number, line, COLUMNS);
    var others = new ArrayList<String>();
    others.add(fields.get(2));
    others.addAll(List.of(fields.get(3).split(",")));
    return new GeoNamesRow(
        fields.count(0),
        fields.name(1),
        others,
        fields.degrees(4, 90),
        fields.degrees(5, 180),
        fields.get(7),
        country(fields),
        fields.get(10),
        fields.count(14));
  }

  private static String country(Fields fields) {
    var iso = fields.get(8);
    if (!iso.isEmpty() && !iso.matches("[A-Z]{2}")) {
      throw fields.fault(8, "\"" + iso + "\" is no country; ISO 3166-1 has two capital letters");
    }
    return iso;
  }

  /** Whether a gazetteer of towns and divisions has it. */
  boolean isTaken() {
    var isTown = feature.startsWith("PPL") && !GONE.contains(feature) || feature.equals("STLMT");
    return (isTown || DIVISIONS.contains(feature)) && state().isPresent();
  }

  /** ISO 3166-1 alpha-3, KOS for Kosovo; empty where there is no such state now. */
  private Optional<String> state() {
    if (iso.equals("XK")) {
      return Optional.of("KOS");
    }
    try {
      var code = new Locale("", iso).getISO3Country();
      return code.isEmpty() ? Optional.empty() : Optional.of(code);
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** Adds its name, if it is a first-order division. */
  void addDivision(Map<String, String> names) {
    if (feature.equals("ADM1")) {
      names.put(iso + "." + admin1, name);
    }
  }

  /** Its line in the table. */
  String line(Map<String, String> divisions) {
    var division = feature.equals("ADM1") ? "" : divisions.getOrDefault(iso + "." + admin1, "");
    return String.join(
            "\t",
            "geonames:" + id,
            name,
            names(),
            String.format(Locale.ROOT, "%.4f", lat),
            String.format(Locale.ROOT, "%.4f", lon),
            feature,
            state().orElseThrow(),
            division,
            String.valueOf(people))
        + "\n";
  }

  /** Its names as they are looked up, its own first, each once. */
  private String names() {
    var own = Names.fold(name);
    var folded = new TreeSet<String>();
    others.stream()
        .filter(GeoNamesRow::isName)
        .map(Names::fold)
        .filter(n -> n.length() > 2)
        .forEach(folded::add);
    if (DIVISIONS.contains(feature) && !iso.equals("US")) {
      folded.add(Names.fold(KIND.matcher(name).replaceFirst("")));
    }
    if (ARABIC.contains(iso)) {
      for (var each : List.copyOf(folded)) {
        addWithoutArticle(each, folded);
      }
      addWithoutArticle(own, folded);
    }
    folded.remove(own);
    folded.remove("");
    return folded.isEmpty() ? own : own + "|" + String.join("|", folded);
  }

  private static void addWithoutArticle(String name, Set<String> folded) {
    folded.add(ARTICLE.matcher(name).replaceFirst("al "));
    folded.add(ARTICLE.matcher(name).replaceFirst(""));
  }

  /** Whether a reader of English news may meet it: Latin letters, no code, no transcription. */
  private static boolean isName(String alias) {
    return alias.length() > 2
        && LATIN.matcher(alias).matches()
        && !AIRPORT.matcher(alias).matches()
        && !LOWER.matcher(alias).matches();
  }
}
