package org.parley.cli.inspect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.model.reading.Document;

/**
 * One layer of one document.
 *
 * @param document the document
 * @param layer the layer's name in JSON
 * @param items what it holds, in the order of the text
 */
public record View(Document document, String layer, List<? extends Item> items) {
  public View {
    items = List.copyOf(items);
  }

  /** Something found in a text: as a JSON object by its record components, and as one line. */
  public interface Item {
    /** For human eyes; may span lines. */
    String line();
  }

  /**
   * The value of which the JSON object is made: the document's id, and the items under their name.
   */
  public Map<String, Object> json() {
    var json = new LinkedHashMap<String, Object>();
    json.put("document", Map.of("id", document.id()));
    json.put(layer, items);
    return json;
  }

  /** For human eyes: a heading, and a line for each item. */
  public String text() {
    var heading = document.title().isEmpty() ? document.id() : document.title();
    return items.stream()
        .map(item -> "  " + item.line().replace("\n", "\n  "))
        .collect(
            Collectors.joining("\n", heading + " (" + items.size() + " " + layer + ")\n", "\n"));
  }
}
