package org.parley.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.reading.Span;
import org.parley.model.situation.Ceasefire;

/**
 * Which words of which article tell an act in the life of a ceasefire. Two events told by the words
 * of one act are one occurrence, even where one article gives another day for it.
 */
public final class TruceActs {
  private record Told(int begin, int end, String act) {}

  private final Map<String, List<Told>> byDocument = new HashMap<>();

  private TruceActs() {}

  /** The acts of these ceasefires. */
  public static TruceActs of(Collection<Ceasefire> ceasefires) {
    var acts = new TruceActs();
    for (var ceasefire : ceasefires) {
      for (var i = 0; i < ceasefire.acts().size(); i++) {
        var act = ceasefire.acts().get(i);
        var name = ceasefire.id() + " " + act.act().code() + " " + i;
        for (var telling : act.accounts()) {
          acts.add(telling.document(), telling.words(), name);
        }
      }
    }
    return acts;
  }

  private void add(String document, List<Span> words, String act) {
    var told = byDocument.computeIfAbsent(document, id -> new ArrayList<>());
    words.forEach(span -> told.add(new Told(span.begin(), span.end(), act)));
  }

  Set<String> toldBy(String document, List<Span> words) {
    var acts = new TreeSet<String>();
    for (var told : byDocument.getOrDefault(document, List.of())) {
      if (words.stream().anyMatch(w -> w.begin() < told.end() && told.begin() < w.end())) {
        acts.add(told.act());
      }
    }
    return acts;
  }
}
