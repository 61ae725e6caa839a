package org.parley.reader.mention.actor;

import java.io.Reader;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.reading.Actor;
import org.parley.reader.Resources;

/**
 * Every name and role that Parley knows, by its words: {@code states.yml}, {@code bodies.yml},
 * {@code groups.yml}, {@code units.yml}, {@code officeholders.yml}, {@code peoples.yml} and {@code
 * roles.yml}. An actor dictionary in the sense of TABARI and PETRARCH.
 */
public final class ActorDictionary {
  /** The most words that a name has. */
  static final int LONGEST_NAME = 9;

  private static final Set<NameKind> GEOGRAPHIC =
      Set.of(NameKind.STATE, NameKind.ADJECTIVE, NameKind.PEOPLE, NameKind.SEAT);
  private static final Set<NameKind> NAMED_ALONE =
      Set.of(NameKind.GROUP, NameKind.BODY, NameKind.UNIT, NameKind.STATE);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int YEAR_LENGTH = 4;

  private final Map<String, List<DictionaryEntry>> names = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Role> prefixes = new HashMap<>();
  private final List<String> geographic = new ArrayList<>();
  private final Set<String> states = new HashSet<>();
  private final Map<String, Boolean> firstWords = new HashMap<>();

  /** People by the key of their names; a key of people of several lands tells nobody. */
  private final Map<String, List<DictionaryEntry>> people = new HashMap<>();

  private final Set<String> firstKeys = new HashSet<>();

  private ActorDictionary() {}

  /** Loads the knowledge that travels with Parley. */
  public static ActorDictionary load() {
    var dictionary = new ActorDictionary();
    Resources.list(ActorDictionary.class, "states.yml", StateRow.class).forEach(dictionary::add);
    for (var row : Resources.list(ActorDictionary.class, "bodies.yml", NamedRow.class)) {
      dictionary.add(row, NameKind.BODY);
    }
    for (var row : Resources.list(ActorDictionary.class, "groups.yml", NamedRow.class)) {
      dictionary.add(row, NameKind.GROUP);
    }
    for (var row : Resources.list(ActorDictionary.class, "units.yml", NamedRow.class)) {
      dictionary.add(row, row.isShip() ? NameKind.SHIP : NameKind.UNIT);
    }
    Resources.list(ActorDictionary.class, "officeholders.yml", HolderRow.class)
        .forEach(dictionary::add);
    Resources.list(ActorDictionary.class, "peoples.yml", PeopleRow.class).forEach(dictionary::add);
    for (var role : Resources.list(ActorDictionary.class, "roles.yml", Role.class)) {
      var words = role.kind() == Role.Kind.PREFIX ? dictionary.prefixes : dictionary.roles;
      words.put(role.noun().toLowerCase(Locale.ROOT), role);
    }
    return dictionary;
  }

  /**
   * The same with a user's own actors, whose names mean theirs and nobody else.
   *
   * @param yaml a list of {@code {code, name, aliases, from, to}}; left open
   * @param file the name of the file that it stands in, for the messages
   * @throws IllegalArgumentException if something in it is wrong; the message begins with
   *     "FILE:LINE:COLUMN: "
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public static ActorDictionary load(Reader yaml, String file) {
    var dictionary = load();
    var own = new HashMap<String, List<DictionaryEntry>>();
    for (var entry : UserActors.read(yaml, file, dictionary.states)) {
      own.computeIfAbsent(fold(entry.name()), name -> new ArrayList<>()).add(entry);
      dictionary.firstWords.put(firstWord(fold(entry.name())), true);
    }
    dictionary.names.putAll(own);
    return dictionary;
  }

  /**
   * Whom a name means by itself on a day, without a text around it: a group, a body or a state.
   *
   * @return his code; empty when nobody is called so, when several are, or when the name means
   *     other things as well
   */
  public Optional<Actor> called(String name, LocalDate day) {
    var codes =
        names.getOrDefault(fold(name.strip()), List.of()).stream()
            .filter(entry -> NAMED_ALONE.contains(entry.kind()) && !entry.weak())
            .filter(entry -> entry.isValid(Optional.of(day)))
            .map(DictionaryEntry::code)
            .distinct()
            .toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  /** The entries of a name, in any of its spellings; empty when nobody is called so. */
  List<DictionaryEntry> named(String words) {
    var folded = fold(words);
    var exact = names.get(folded);
    return exact == null ? transliterated(folded) : exact;
  }

  private List<DictionaryEntry> transliterated(String folded) {
    var found = people.getOrDefault(Transliteration.key(folded), List.of());
    var lands = found.stream().map(entry -> entry.code().place()).distinct().count();
    return lands == 1 ? found : List.of();
  }

  /** The state, people or capital that a misspelt word was meant for; else the word itself. */
  String mended(String word) {
    return Misspelling.canBeTold(word) && named(word).isEmpty()
        ? Misspelling.mended(word, geographic)
        : word;
  }

  /** Whether some name begins with this word. */
  boolean beginsName(String word) {
    var first = firstWord(fold(word));
    return firstWords.containsKey(first)
        || Character.isUpperCase(word.codePointAt(0))
            && firstKeys.contains(Transliteration.wordKey(first));
  }

  /** The role of a noun, given in lower case and singular. */
  Optional<Role> role(String noun) {
    return Optional.ofNullable(roles.get(noun));
  }

  /** The role that a word gives to the noun after it ("rebel leader", "former minister"). */
  Optional<Role> prefix(String word) {
    return Optional.ofNullable(prefixes.get(word));
  }

  /** One spelling for all: no accents, one kind of apostrophe and hyphen, single spaces. */
  static String fold(String words) {
    var plain =
        words
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('ʻ', '\'')
            .replace('`', '\'')
            .replace('–', '-')
            .replace('‑', '-')
            .replaceAll("\\s+", " ");
    return MARKS
        .matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
        .replaceAll("")
        .replace("ı", "i")
        .replace("ł", "l")
        .replace("Ł", "L")
        .replace("đ", "d")
        .replace("ø", "o")
        .replace("Ø", "O");
  }

  private static String firstWord(String folded) {
    for (var at = 0; at < folded.length(); at++) {
      if (!Character.isLetterOrDigit(folded.charAt(at)) && at > 0) {
        return folded.substring(0, at);
      }
    }
    return folded;
  }

  private void add(DictionaryEntry entry) {
    var folded = fold(entry.name());
    names.computeIfAbsent(folded, key -> new ArrayList<>()).add(entry);
    firstWords.put(firstWord(folded), true);
    if (entry.kind() == NameKind.PERSON) {
      addKey(folded, entry);
    }
    if (GEOGRAPHIC.contains(entry.kind()) && folded.indexOf(' ') < 0) {
      geographic.add(folded);
    }
  }

  private void addKey(String folded, DictionaryEntry entry) {
    var key = Transliteration.key(folded);
    if (!key.isEmpty()) {
      people.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
      firstKeys.add(Transliteration.wordKey(firstWord(folded)));
    }
  }

  private void add(StateRow row) {
    var code = Actor.of(row.code());
    states.add(code.place());
    add(always(row.name(), code, NameKind.STATE));
    row.aliases().forEach(name -> add(always(name, code, NameKind.STATE)));
    row.adjectives().forEach(name -> add(always(name, code, NameKind.ADJECTIVE)));
    row.people().forEach(name -> add(always(name, code, NameKind.PEOPLE)));
    row.capital().ifPresent(name -> add(always(name, code, NameKind.SEAT)));
    row.seats().forEach(name -> add(always(name, code, NameKind.SEAT)));
  }

  private static DictionaryEntry always(String name, Actor code, NameKind kind) {
    return new DictionaryEntry(name, code, kind, Optional.empty(), Optional.empty(), false);
  }

  private void add(PeopleRow row) {
    var isWeak = row.countries().size() > 1;
    for (var country : row.countries()) {
      var code = Actor.of(country);
      for (var names : List.of(row.adjectives(), row.people())) {
        names.forEach(
            name ->
                add(
                    new DictionaryEntry(
                        name, code, NameKind.ETHNIC, Optional.empty(), Optional.empty(), isWeak)));
      }
    }
  }

  private void add(NamedRow row, NameKind kind) {
    var code = Actor.of(row.code());
    var from = row.from().map(ActorDictionary::firstDay);
    var to = row.to().map(ActorDictionary::lastDay);
    var named = new DictionaryEntry(row.name(), code, kind, from, to, row.ambiguous());
    add(named.of(row.work()));
    for (var name : row.aliases()) {
      add(new DictionaryEntry(name, code, kind, from, to, false).of(row.work()));
    }
    for (var name : row.weak()) {
      add(new DictionaryEntry(name, code, kind, from, to, true).of(row.work()));
    }
  }

  private void add(HolderRow row) {
    var code =
        row.code().map(Actor::of).orElseGet(() -> new Actor(row.country(), row.sector(), ""));
    var from = row.from().map(ActorDictionary::firstDay);
    var to = row.to().map(ActorDictionary::lastDay);
    var work = code.isOfState() ? Optional.<String>empty() : Optional.of(row.sector());
    add(new DictionaryEntry(row.name(), code, NameKind.PERSON, from, to, false, work));
    for (var name : row.aliases()) {
      add(new DictionaryEntry(name, code, NameKind.PERSON, from, to, false, work));
    }
  }

  static LocalDate firstDay(String yearOrMonth) {
    return yearOrMonth.length() == YEAR_LENGTH
        ? LocalDate.of(Integer.parseInt(yearOrMonth), 1, 1)
        : YearMonth.parse(yearOrMonth).atDay(1);
  }

  static LocalDate lastDay(String yearOrMonth) {
    return yearOrMonth.length() == YEAR_LENGTH
        ? LocalDate.of(Integer.parseInt(yearOrMonth), 12, 31)
        : YearMonth.parse(yearOrMonth).atEndOfMonth();
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  /** A row of states.yml. */
  record StateRow(
      String code,
      String name,
      List<String> aliases,
      List<String> adjectives,
      List<String> people,
      Optional<String> capital,
      List<String> seats) {
    StateRow {
      aliases = orEmpty(aliases);
      adjectives = orEmpty(adjectives);
      people = orEmpty(people);
      seats = orEmpty(seats);
    }
  }

  /** A row of peoples.yml. */
  record PeopleRow(List<String> adjectives, List<String> people, List<String> countries) {
    PeopleRow {
      adjectives = orEmpty(adjectives);
      people = orEmpty(people);
      countries = orEmpty(countries);
    }
  }

  /** A row of bodies.yml, groups.yml or units.yml. */
  record NamedRow(
      String code,
      String name,
      List<String> aliases,
      List<String> weak,
      boolean ambiguous,
      Optional<String> from,
      Optional<String> to,
      Optional<String> kind,
      Optional<String> work) {
    NamedRow {
      aliases = orEmpty(aliases);
      weak = orEmpty(weak);
    }

    boolean isShip() {
      return kind.filter("ship"::equals).isPresent();
    }
  }

  /** A row of officeholders.yml. */
  record HolderRow(
      String name,
      List<String> aliases,
      Optional<String> code,
      String country,
      Optional<String> office,
      String sector,
      Optional<String> from,
      Optional<String> to) {
    HolderRow {
      aliases = orEmpty(aliases);
    }
  }
}
