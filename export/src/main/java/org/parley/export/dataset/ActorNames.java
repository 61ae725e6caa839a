package org.parley.export.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.reading.Actor;

/**
 * Actors by the names that a data set gives them: forms such as "Military Forces of X" by {@code
 * actors.csv}, groups and bodies by a directory.
 */
final class ActorNames {
  private static final String COUNTRY = "{country}";
  private static final String HERE = "{here}";

  /** ACLED's years of a regime, and the branch that may follow them. */
  private static final Pattern YEARS = Pattern.compile("\\s*\\(\\d{4}-(?:\\d{4})?\\).*$");

  /** A name with the country it is of behind it. */
  private static final Pattern OF_COUNTRY = Pattern.compile("(.+?) \\(([^()]+)\\)");

  private static final Pattern COLON = Pattern.compile(":\\s*");

  private final List<Form> forms;
  private final ActorDirectory directory;

  /** A form of names. */
  private record Form(Pattern name, String code) {
    static Form of(String form, String code) {
      var parts = form.split(Pattern.quote(COUNTRY), -1);
      var name =
          Stream.of(parts)
              .map(Pattern::quote)
              .reduce((before, after) -> before + "(.+)" + after)
              .orElseThrow();
      return new Form(Pattern.compile(name, Pattern.CASE_INSENSITIVE), code);
    }

    Optional<Actor> of(String text, Optional<String> here) {
      var found = name.matcher(text);
      if (!found.matches()) {
        return Optional.empty();
      }
      if (code.contains(HERE)) {
        return here.map(country -> Actor.of(code.replace(HERE, country)));
      }
      if (code.contains(COUNTRY)) {
        return Countries.code(found.group(1))
            .map(country -> Actor.of(code.replace(COUNTRY, country)));
      }
      return Optional.of(Actor.of(code));
    }
  }

  private ActorNames(List<Form> forms, ActorDirectory directory) {
    this.forms = List.copyOf(forms);
    this.directory = directory;
  }

  static ActorNames of(DataSet set, ActorDirectory directory) {
    var forms = new ArrayList<Form>();
    for (var line : CodeTable.load("actors.csv")) {
      var only = line.getOrDefault("set", "");
      if (only.isEmpty() || only.equals(set.code())) {
        forms.add(Form.of(line.getOrDefault("name", ""), line.getOrDefault("code", "")));
      }
    }
    return new ActorNames(forms, directory);
  }

  /**
   * Who is called so.
   *
   * @param here the country of the row, of which its civilians are
   * @param day the day of the row, since names change their owners
   */
  Optional<Actor> of(String name, Optional<String> here, LocalDate day) {
    var plain = YEARS.matcher(name.strip()).replaceAll("");
    return byForm(plain, here).or(() -> listed(plain, day)).or(() -> ofCountry(plain, day));
  }

  private Optional<Actor> byForm(String name, Optional<String> here) {
    return forms.stream().flatMap(form -> form.of(name, here).stream()).findFirst();
  }

  /** By the whole name, or by what stands before or after a colon: "M23: March 23 Movement". */
  private Optional<Actor> listed(String name, LocalDate day) {
    return Stream.concat(Stream.of(name), COLON.splitAsStream(name))
        .flatMap(part -> directory.called(part, day).stream())
        .findFirst();
  }

  private Optional<Actor> ofCountry(String name, LocalDate day) {
    var found = OF_COUNTRY.matcher(name);
    if (!found.matches()) {
      return Optional.empty();
    }
    return Countries.code(found.group(2))
        .flatMap(
            country -> listed(found.group(1), day).filter(actor -> actor.place().equals(country)));
  }

  /** An armed group that nobody lists, under the name that the row gives it. */
  static Actor group(String country, String sector, String name) {
    var plain = OF_COUNTRY.matcher(YEARS.matcher(name).replaceAll("")).replaceAll("$1");
    var tag =
        plain
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^\\p{Lu}\\p{Lo}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return new Actor(country, sector, tag);
  }
}
