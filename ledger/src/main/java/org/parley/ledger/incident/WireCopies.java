package org.parley.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.ledger.likeness.Leaders;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Sketch;
import org.parley.model.situation.Copies;
import org.parley.model.situation.Telling;

/**
 * Which articles are one text. Two are where half of what either says, or more, both say; articles
 * written apart about one event share a third at most (docs/adr/0013). Only pairs that agree in a
 * band of their sketches are compared (locality-sensitive hashing: Leskovec, Rajaraman and Ullman,
 * "Mining of Massive Datasets", 3.4), so that the work grows with the number of articles, not of
 * their pairs. A chain of copies is one text. A set of articles gives the same groups in any order.
 */
final class WireCopies {
  private static final double HALF = 0.5;

  /** With bands of two values, of all pairs that share half one in ten thousand is overlooked. */
  private static final int BAND = 2;

  private final Map<String, Citation> articles = new TreeMap<>();
  private final Leaders<String> texts = new Leaders<>();

  private WireCopies(Collection<Citation> cited) {
    cited.forEach(article -> articles.put(article.id(), article));
    var sketched =
        articles.values().stream().filter(article -> article.sketch().isPresent()).toList();
    for (var from = 0; sketched.size() > 1 && from < Sketch.SIZE; from += BAND) {
      join(sketched, from);
    }
  }

  /** Groups these articles. */
  static WireCopies among(Collection<Citation> articles) {
    return new WireCopies(articles);
  }

  /** Joins each article with the earlier ones whose sketch has the same band here. */
  private void join(List<Citation> sketched, int from) {
    var alike = new HashMap<Long, List<Citation>>();
    for (var article : sketched) {
      article
          .sketch()
          .map(sketch -> alike.computeIfAbsent(sketch.band(from, BAND), key -> new ArrayList<>()))
          .ifPresent(
              earlier -> {
                earlier.forEach(other -> join(other, article));
                earlier.add(article);
              });
    }
  }

  private void join(Citation a, Citation b) {
    if (!text(a.id()).equals(text(b.id())) && resemblance(a.sketch(), b.sketch()) >= HALF) {
      texts.join(a.id(), b.id());
    }
  }

  private static double resemblance(Optional<Sketch> a, Optional<Sketch> b) {
    return a.flatMap(one -> b.map(one::resemblance)).orElse(0.0);
  }

  /** The text that an article is: the least id of all its copies. */
  String text(String document) {
    return texts.of(document);
  }

  /** The groups of two articles and more, in order of their first. */
  List<Copies> groups() {
    var groups = new TreeMap<String, List<String>>();
    articles
        .keySet()
        .forEach(id -> groups.computeIfAbsent(text(id), k -> new ArrayList<>()).add(id));
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> new Copies(group, publishers(group)))
        .toList();
  }

  private List<String> publishers(List<String> group) {
    var publishers = new TreeSet<String>();
    group.stream()
        .map(articles::get)
        .flatMap(article -> Optional.ofNullable(article).flatMap(Citation::source).stream())
        .forEach(publishers::add);
    return List.copyOf(publishers);
  }

  /**
   * How many tell something: voices, not outlets. Each speaker counts once, and each text that
   * tells it in its publisher's own voice.
   */
  int voices(List<Telling> accounts) {
    Set<Actor> speakers = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (var account : accounts) {
      speakers.addAll(account.speakers());
      if (account.speakers().isEmpty()) {
        texts.add(text(account.document()));
      }
    }
    return speakers.size() + texts.size();
  }
}
