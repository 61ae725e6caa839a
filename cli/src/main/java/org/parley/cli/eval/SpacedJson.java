package org.parley.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;

/** JSON on one line with a space after each comma and colon, for human eyes. */
final class SpacedJson {
  private SpacedJson() {}

  static String of(JsonNode value) {
    if (value.isObject()) {
      var members = new ArrayList<String>();
      value
          .properties()
          .forEach(member -> members.add("\"" + member.getKey() + "\": " + of(member.getValue())));
      return "{" + String.join(", ", members) + "}";
    }
    if (value.isArray()) {
      var items = new ArrayList<String>();
      value.forEach(item -> items.add(of(item)));
      return "[" + String.join(", ", items) + "]";
    }
    return value.toString();
  }
}
