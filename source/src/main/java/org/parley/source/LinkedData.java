package org.parley.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.model.Json;

/**
 * What a page says of its article in JSON-LD, in the words of schema.org (Article and its kinds;
 * else WebPage). Broken JSON says nothing.
 */
final class LinkedData {
  private static final int DEEPEST = 6;

  private final List<JsonNode> objects;

  private LinkedData(List<JsonNode> objects) {
    this.objects = objects;
  }

  /** Of this page. */
  static LinkedData of(Document page) {
    var found = new ArrayList<JsonNode>();
    for (var script : page.select("script[type~=(?i)application/ld\\+json]")) {
      tree(script).ifPresent(tree -> collect(tree, found, DEEPEST));
    }
    found.sort(Comparator.comparing(LinkedData::kind)); // stable: the first of its kind leads
    return new LinkedData(found);
  }

  private static Optional<JsonNode> tree(Element script) {
    try {
      return Optional.of(Json.tree(script.data().strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode node, List<JsonNode> found, int depth) {
    if (depth == 0) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, found, depth - 1));
    } else if (node.isObject()) {
      if (kind(node) != Kind.OTHER) {
        found.add(node);
      }
      Stream.of("@graph", "mainEntity", "mainEntityOfPage")
          .forEach(name -> collect(node.path(name), found, depth - 1));
    }
  }

  /** Kinds of objects, the most telling first. */
  private enum Kind {
    ARTICLE,
    PAGE,
    OTHER
  }

  private static Kind kind(JsonNode object) {
    var type = object.path("@type");
    var types = type.isArray() ? type : List.of(type);
    var best = Kind.OTHER;
    for (var one : types) {
      var name = one.asText("").replaceFirst(".*[/:]", "");
      var told =
          name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report")
              ? Kind.ARTICLE
              : name.endsWith("WebPage") ? Kind.PAGE : Kind.OTHER;
      best = told.compareTo(best) < 0 ? told : best;
    }
    return best;
  }

  /** The first value of this name, of an article before that of a page. */
  Optional<String> value(String name) {
    return values(name).findFirst();
  }

  /** All values of this name. */
  Stream<String> values(String name) {
    return objects.stream().map(object -> string(object.path(name))).flatMap(Optional::stream);
  }

  /** The name of who published it. */
  Optional<String> publisher() {
    return objects.stream()
        .flatMap(object -> first(object.path("publisher")).stream())
        .map(publisher -> string(publisher.isObject() ? publisher.path("name") : publisher))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<JsonNode> first(JsonNode node) {
    return node.isArray() ? Optional.ofNullable(node.get(0)) : Optional.of(node);
  }

  private static Optional<String> string(JsonNode node) {
    return first(node)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
