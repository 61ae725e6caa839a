package org.parley.server.records;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.Incident;
import org.parley.model.situation.TallyGroup;

/**
 * A kind of record that can be listed.
 *
 * @param <T> the records
 */
public final class Kind<T> {
  private static final String TYPE = "type";
  private static final String STATUS = "status";

  /** Occurrences, with every account. */
  public static final Kind<Incident> INCIDENTS =
      new Kind<>("incidents", Incident::id, Facts::of, Set.of(TYPE, STATUS));

  /** Lives of ceasefires; their status is their phase. */
  public static final Kind<Ceasefire> CEASEFIRES =
      new Kind<>("ceasefires", Ceasefire::id, Facts::of, Set.of(TYPE, STATUS));

  /** Questions on which two parties differ. */
  public static final Kind<Dispute> DISPUTES =
      new Kind<>("disputes", Dispute::id, Facts::of, Set.of(TYPE));

  /** Counts of one thing, by speaker. */
  public static final Kind<TallyGroup> TALLIES =
      new Kind<>("tallies", TallyGroup::id, Facts::of, Set.of(TYPE));

  /** What each article says. */
  public static final Kind<Reading> READINGS =
      new Kind<>("readings", reading -> reading.document().id(), Facts::of, Set.of(TYPE, STATUS));

  /** All kinds. */
  public static final List<Kind<?>> ALL =
      List.of(INCIDENTS, CEASEFIRES, DISPUTES, TALLIES, READINGS);

  private final String name;
  private final Function<T, String> id;
  private final BiFunction<T, Wording, Facts> facts;
  private final Set<String> ownFilters;

  private Kind(
      String name,
      Function<T, String> id,
      BiFunction<T, Wording, Facts> facts,
      Set<String> ownFilters) {
    this.name = name;
    this.id = id;
    this.facts = facts;
    this.ownFilters = ownFilters;
  }

  /** Its name in addresses, a plural. */
  public String name() {
    return name;
  }

  /** The id of a record of this kind. */
  String id(T item) {
    return id.apply(item);
  }

  /** What a filter can ask of a record of this kind. */
  Facts facts(T item, Wording wording) {
    return facts.apply(item, wording);
  }

  /** Filters that mean something for this kind, beside those for all kinds. */
  public Set<String> ownFilters() {
    return ownFilters;
  }

  @Override
  public String toString() {
    return name;
  }
}
