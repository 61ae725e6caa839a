package org.parley.export.coded;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A state by the codes and names of other books. Codes are ISO 3166-1, names the English ones of
 * Unicode CLDR; Kosovo has Parley's {@code KOS} and CLDR's {@code XK}.
 *
 * @param alpha3 three letters
 * @param alpha2 two letters
 * @param name its English name
 */
public record Country(String alpha3, String alpha2, String name) {
  private static final Map<String, Country> BY_ALPHA_3 =
      Arrays.stream(Locale.getISOCountries())
          .map(Country::ofAlpha2)
          .collect(Collectors.toUnmodifiableMap(Country::alpha3, Function.identity()));

  private static final Country KOSOVO =
      new Country("KOS", "XK", ULocale.getDisplayCountry("und-XK", ULocale.ENGLISH));

  private static Country ofAlpha2(String alpha2) {
    return new Country(
        new Locale("", alpha2).getISO3Country(),
        alpha2,
        ULocale.getDisplayCountry("und-" + alpha2, ULocale.ENGLISH));
  }

  /** The state of a three-letter code. */
  public static Optional<Country> of(String alpha3) {
    return alpha3.equals(KOSOVO.alpha3())
        ? Optional.of(KOSOVO)
        : Optional.ofNullable(BY_ALPHA_3.get(alpha3));
  }

  /** The state of a number of ISO 3166-1. */
  public static Optional<Country> of(int number) {
    try {
      return of(new Locale("", Region.getInstance(number).toString()).getISO3Country());
    } catch (IllegalArgumentException | java.util.MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** The state of an English name, as CLDR writes it. */
  public static Optional<Country> named(String name) {
    return BY_ALPHA_3.values().stream()
        .filter(country -> country.name.equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  /** Its number in ISO 3166-1; none for Kosovo. */
  public Optional<Long> number() {
    return this.equals(KOSOVO)
        ? Optional.empty()
        : Optional.of((long) Region.getInstance(alpha2).getNumericCode());
  }
}
