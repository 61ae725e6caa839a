package org.parley.server.records;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.reading.Citation;

/**
 * The records of one kind in the order of their days, newest first.
 *
 * @param <T> the records
 */
final class Index<T> {
  private static final int QUERIES_KEPT = 64;

  private final Kind<T> kind;
  private final List<Entry<T>> entries;
  private final Map<String, T> byId = new HashMap<>();
  private final Kept<Query, List<Entry<T>>> asked = new Kept<>(QUERIES_KEPT);

  /**
   * A record in its place.
   *
   * @param key day and id, by which the list is ordered
   */
  record Entry<T>(String key, T item, Facts facts) {
    static <T> Entry<T> of(Kind<T> kind, T item, Wording wording) {
      var facts = kind.facts(item, wording);
      var day = facts.day().map(Object::toString).orElse("");
      return new Entry<>(day + " " + kind.id(item), item, facts);
    }
  }

  Index(Kind<T> kind, List<T> items, Wording wording) {
    this.kind = kind;
    this.entries =
        items.stream()
            .map(item -> Entry.of(kind, item, wording))
            .sorted(Comparator.comparing((Entry<T> entry) -> entry.key()).reversed())
            .toList();
    items.forEach(item -> byId.put(kind.id(item), item));
  }

  int size() {
    return entries.size();
  }

  Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Those that are wanted, in order. */
  List<Entry<T>> wanted(Query query) {
    return asked.get(query, q -> entries.stream().filter(entry -> q.wants(entry.facts())).toList());
  }

  Page<T> page(Query query, Page.Window window, Function<String, Optional<Citation>> cite) {
    var wanted = wanted(query);
    var from = window.after().map(cursor -> firstAfter(wanted, cursor.key())).orElse(0);
    var to = Math.min(wanted.size(), from + window.limit());
    var some = wanted.subList(from, to);
    var next =
        to < wanted.size()
            ? Optional.of(new Cursor(wanted.get(to - 1).key()).text())
            : Optional.<String>empty();
    var articles =
        some.stream()
            .flatMap(entry -> entry.facts().documents().stream())
            .distinct()
            .sorted()
            .flatMap(id -> cite.apply(id).stream())
            .toList();
    return new Page<>(some.stream().map(Entry::item).toList(), wanted.size(), next, articles);
  }

  /** The first place whose key comes after this one; keys fall. */
  private static <T> int firstAfter(List<Entry<T>> wanted, String key) {
    var low = 0;
    var high = wanted.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (wanted.get(middle).key().compareTo(key) < 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return entries.size() + " " + kind;
  }
}
