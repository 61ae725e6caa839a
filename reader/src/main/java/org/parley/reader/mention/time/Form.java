package org.parley.reader.mention.time;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a rule in order.
 *
 * @param places what stands at each
 */
record Form(List<Place> places) {

  /** Reads {@code the? DOM of MONTH ,? YEAR}. */
  static Form of(String text) {
    return new Form(Arrays.stream(text.split(" ")).map(Place::of).toList());
  }

  /**
   * One place of a form.
   *
   * @param options any of these may stand here: a class or phrase in capitals, or the word itself
   * @param optional whether nothing may
   */
  record Place(List<String> options, boolean optional) {
    static Place of(String text) {
      var optional = text.length() > 1 && text.endsWith("?");
      var options = optional ? text.substring(0, text.length() - 1) : text;
      return new Place(List.of(options.split("\\|")), optional);
    }

    static boolean isClass(String option) {
      return Character.isUpperCase(option.charAt(0));
    }
  }
}
