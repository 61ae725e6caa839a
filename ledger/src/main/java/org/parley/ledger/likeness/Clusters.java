package org.parley.ledger.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Joins alike things, the most alike first, with things that must and things that must not be
 * together. Agglomerative with average linkage (Sokal and Michener 1958), over the given pairs
 * alone, so that the cost follows the pairs and not the square of the things.
 *
 * <p>The answer depends on the things, their order and the pairs: give them in a canonical order.
 *
 * @param <T> what is joined
 */
public final class Clusters<T> {
  /**
   * How many members of a cluster are looked at when two clusters are weighed against each other.
   */
  private static final int SAMPLE = 12;

  private final List<T> things;
  private final ToDoubleBiFunction<T, T> score;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Set<String>> owners = new ArrayList<>();
  private final Map<Integer, Set<Integer>> apart = new HashMap<>();
  private final int[] home;

  /**
   * Of two clusters that are not alike, in this order, their size: while it is the same, they still
   * are not.
   */
  private final Map<Long, Integer> refused = new HashMap<>();

  private Clusters(List<T> things, Function<T, String> owner, ToDoubleBiFunction<T, T> score) {
    this.things = things;
    this.score = score;
    this.home = new int[things.size()];
    for (var i = 0; i < home.length; i++) {
      home[i] = i;
      members.add(new ArrayList<>(List.of(i)));
      owners.add(new HashSet<>(List.of(owner.apply(things.get(i)))));
    }
  }

  /**
   * Two things and how alike they are.
   *
   * @param a index of the first
   * @param b index of the second
   * @param score how alike they are
   */
  public record Pair(int a, int b, double score) {
    private static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);

    /** A pair that is one, or two, because somebody says so. */
    public static Pair ruled(int a, int b) {
      return new Pair(a, b, 0);
    }
  }

  /**
   * Joins things.
   *
   * @param things in canonical order
   * @param owner who tells a thing: two things of one owner are kept apart, unless {@code same}
   *     says otherwise
   * @param same pairs that are one
   * @param apart pairs that are not one; stronger than {@code same}
   * @param pairs pairs alike enough to be one
   * @param score how alike two things are, pairs or not
   * @param floor what the mean score between two clusters must reach for them to be joined
   * @return the clusters, each with its things in canonical order, by their first thing
   */
  public static <T> List<List<T>> join(
      List<T> things,
      Function<T, String> owner,
      Collection<Pair> same,
      Collection<Pair> apart,
      Collection<Pair> pairs,
      ToDoubleBiFunction<T, T> score,
      double floor) {
    var clusters = new Clusters<T>(things, owner, score);
    apart.forEach(clusters::keepApart);
    for (var pair : same) {
      if (clusters.mayMeet(pair)) {
        clusters.merge(pair);
      }
    }
    for (var pair : pairs.stream().sorted(Pair.BEST_FIRST).toList()) {
      if (clusters.mayMeet(pair) && clusters.alike(pair, floor)) {
        clusters.merge(pair);
      }
    }
    return clusters.result();
  }

  private void keepApart(Pair pair) {
    apart.computeIfAbsent(pair.a(), i -> new HashSet<>()).add(pair.b());
    apart.computeIfAbsent(pair.b(), i -> new HashSet<>()).add(pair.a());
  }

  private boolean mayMeet(Pair pair) {
    var left = home[pair.a()];
    var right = home[pair.b()];
    return left != right && (apart.isEmpty() || noneApart(left, right));
  }

  private boolean noneApart(int left, int right) {
    return members.get(left).stream()
        .flatMap(i -> apart.getOrDefault(i, Set.of()).stream())
        .noneMatch(j -> home[j] == right);
  }

  private boolean alike(Pair pair, double floor) {
    var left = home[pair.a()];
    var right = home[pair.b()];
    var size = members.get(left).size() + members.get(right).size();
    var both = (long) left << Integer.SIZE | right;
    if (refused.getOrDefault(both, 0) == size) {
      return false;
    }
    var alike =
        Collections.disjoint(owners.get(left), owners.get(right))
            && (size == 2 || mean(members.get(left), members.get(right)) >= floor);
    if (!alike) {
      refused.put(both, size);
    }
    return alike;
  }

  private double mean(List<Integer> left, List<Integer> right) {
    var sum = 0.0;
    var pairs = 0;
    for (var i : left.subList(0, Math.min(SAMPLE, left.size()))) {
      for (var j : right.subList(0, Math.min(SAMPLE, right.size()))) {
        sum += score.applyAsDouble(things.get(i), things.get(j));
        pairs++;
      }
    }
    return sum / pairs;
  }

  private void merge(Pair pair) {
    var larger = home[pair.a()];
    var smaller = home[pair.b()];
    if (members.get(larger).size() < members.get(smaller).size()) {
      var swap = larger;
      larger = smaller;
      smaller = swap;
    }
    for (var i : members.get(smaller)) {
      home[i] = larger;
    }
    members.get(larger).addAll(members.get(smaller));
    owners.get(larger).addAll(owners.get(smaller));
    members.get(smaller).clear();
    owners.get(smaller).clear();
  }

  private List<List<T>> result() {
    return members.stream()
        .filter(cluster -> !cluster.isEmpty())
        .map(cluster -> cluster.stream().sorted().toList())
        .sorted(Comparator.comparingInt(cluster -> cluster.get(0)))
        .map(cluster -> cluster.stream().map(things::get).toList())
        .toList();
  }
}
