package org.parley.server.records;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.ledger.Situation;
import org.parley.ledger.arena.Parts;
import org.parley.ledger.correction.Amendments;
import org.parley.ledger.view.Facets;
import org.parley.model.reading.Citation;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Place;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Correction;
import org.parley.model.situation.Correction.Layer;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.EventRef;
import org.parley.model.situation.Incident;
import org.parley.model.situation.SituationReport;

/** A situation held in memory, with an index of each kind. */
public final class Snapshot implements Records {
  private static final int MOST_FREQUENT = 80;
  private static final double LOW_CONFIDENCE = 0.6;
  private static final int STEPS = 10;
  private static final Comparator<Overview.Spot> MOST_FIRST =
      Comparator.comparingInt(Overview.Spot::count)
          .reversed()
          .thenComparing(spot -> spot.place().name())
          .thenComparing(spot -> spot.place().toString());

  private final SituationReport report;
  private final List<Reading> read;
  private final Amendments amendments;
  private final List<Correction> corrections;
  private final Map<String, Reading> byDocument = new HashMap<>();
  private final Map<Kind<?>, Index<?>> indexes = new LinkedHashMap<>();
  private final Map<EventRef, Double> confidences = new HashMap<>();

  private Snapshot(SituationReport report, List<Reading> read, List<Correction> corrections) {
    this.report = report;
    this.corrections = corrections;
    this.amendments = Amendments.of(corrections);
    this.read = List.copyOf(read);
    this.read.forEach(reading -> byDocument.put(reading.document().id(), reading));
    put(Kind.READINGS, read);
    put(Kind.INCIDENTS, report.incidents());
    put(Kind.CEASEFIRES, report.ceasefires());
    put(Kind.DISPUTES, report.disputes());
    put(Kind.TALLIES, report.tallies());
    read.forEach(this::confidences);
  }

  /** What this situation says, folded arena by arena, as a store folds it. */
  public static Snapshot of(Situation situation) {
    return of(Parts.report(situation), situation.readings(), situation.corrections());
  }

  /**
   * The same, where it is worked out already.
   *
   * @param report what the readings say under the corrections
   * @param read the readings, one a document, without the corrections
   */
  public static Snapshot of(
      SituationReport report, List<Reading> read, List<Correction> corrections) {
    return new Snapshot(report, read, corrections);
  }

  private <T> void put(Kind<T> kind, List<T> items) {
    indexes.put(kind, new Index<>(kind, items, new Wording(this::reading)));
  }

  private Optional<Reading> reading(String document) {
    return Optional.ofNullable(byDocument.get(document));
  }

  private void confidences(Reading reading) {
    var document = reading.document().id();
    for (var event : reading.events()) {
      event
          .confidence()
          .ifPresent(sure -> confidences.put(new EventRef(document, event.id()), sure));
    }
  }

  @SuppressWarnings("unchecked") // put under its kind by the one method above
  private <T> Index<T> index(Kind<T> kind) {
    return (Index<T>) Objects.requireNonNull(indexes.get(kind), kind::name);
  }

  @Override
  public <T> Page<T> page(Kind<T> kind, Query query, Page.Window window) {
    return index(kind).page(query, window, this::citation);
  }

  private Optional<Citation> citation(String document) {
    return reading(document).map(Reading::document);
  }

  @Override
  public <T> Optional<T> find(Kind<T> kind, String id) {
    return index(kind).find(id);
  }

  @Override
  public Overview overview(Query query) {
    var wanted = index(Kind.INCIDENTS).wanted(query);
    var days = new TreeMap<LocalDate, EnumMap<EventType, Integer>>();
    var told = new TreeMap<LocalDate, EnumMap<EventType, Integer>>();
    var spots = new LinkedHashMap<Place, EnumMap<EventType, Integer>>();
    var types = new HashMap<String, Integer>();
    var statuses = new HashMap<String, Integer>();
    var parties = new HashMap<String, Integer>();
    var speakers = new HashMap<String, Integer>();
    var undated = 0;
    var unplaced = 0;
    for (var entry : wanted) {
      var incident = entry.item();
      undated += incident.when().isPresent() ? 0 : 1;
      unplaced += incident.where().filter(Snapshot::isOnMap).isPresent() ? 0 : 1;
      entry
          .facts()
          .day()
          .ifPresent(day -> count(incident.when().isPresent() ? days : told, day, incident.type()));
      incident.where().filter(Snapshot::isOnMap).ifPresent(at -> count(spots, at, incident.type()));
      types.merge(incident.type().name(), 1, Integer::sum);
      entry.facts().statuses().forEach(status -> statuses.merge(status, 1, Integer::sum));
      entry.facts().parties().forEach(party -> parties.merge(party, 1, Integer::sum));
      entry.facts().speakers().forEach(speaker -> speakers.merge(speaker, 1, Integer::sum));
    }
    return new Overview(
        wanted.size(),
        undated,
        unplaced,
        Stream.concat(
                days.entrySet().stream().flatMap(day -> ofDay(day, true)),
                told.entrySet().stream().flatMap(day -> ofDay(day, false)))
            .sorted(Comparator.comparing(Overview.Day::day))
            .toList(),
        spots.entrySet().stream().map(Snapshot::spot).sorted(MOST_FIRST).toList(),
        mostFrequent(types),
        mostFrequent(statuses),
        mostFrequent(parties),
        mostFrequent(speakers),
        kinds());
  }

  private static boolean isOnMap(Place place) {
    return place.lat().isPresent() && place.lon().isPresent();
  }

  private static <K> void count(Map<K, EnumMap<EventType, Integer>> by, K key, EventType type) {
    by.computeIfAbsent(key, k -> new EnumMap<>(EventType.class)).merge(type, 1, Integer::sum);
  }

  private static Stream<Overview.Day> ofDay(
      Map.Entry<LocalDate, EnumMap<EventType, Integer>> day, boolean dated) {
    return day.getValue().entrySet().stream()
        .map(type -> new Overview.Day(day.getKey(), dated, type.getKey(), type.getValue()));
  }

  private static Overview.Spot spot(Map.Entry<Place, EnumMap<EventType, Integer>> at) {
    var count = at.getValue().values().stream().mapToInt(Integer::intValue).sum();
    return new Overview.Spot(at.getKey(), count, at.getValue());
  }

  private static Map<String, Integer> mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_FREQUENT)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new));
  }

  private Map<String, Integer> kinds() {
    var sizes = new LinkedHashMap<String, Integer>();
    Kind.ALL.forEach(kind -> sizes.put(kind.name(), index(kind).size()));
    return sizes;
  }

  @Override
  public List<ActorCount> actors() {
    var acts = new TreeMap<String, Integer>();
    var speaks = new TreeMap<String, Integer>();
    for (var entry : index(Kind.INCIDENTS).wanted(Query.all())) {
      entry.facts().parties().forEach(party -> acts.merge(party, 1, Integer::sum));
      entry.facts().speakers().stream()
          .filter(speaker -> !speaker.equals(Facets.PUBLISHER))
          .forEach(speaker -> speaks.merge(speaker, 1, Integer::sum));
    }
    var codes = new TreeSet<>(acts.keySet());
    codes.addAll(speaks.keySet());
    return codes.stream()
        .map(c -> new ActorCount(c, acts.getOrDefault(c, 0), speaks.getOrDefault(c, 0)))
        .toList();
  }

  @Override
  public List<Correction> corrections() {
    return corrections;
  }

  @Override
  public SituationReport report() {
    return report;
  }

  @Override
  public List<Reading> readings() {
    return read.stream().map(amendments::apply).toList();
  }

  @Override
  public List<ReviewItem> review(int limit) {
    var disputes =
        index(Kind.DISPUTES).wanted(Query.all()).stream()
            .map(entry -> dispute(entry.item(), entry.facts().day()));
    var doubtful =
        index(Kind.INCIDENTS).wanted(Query.all()).stream()
            .filter(entry -> doubt(entry.item()) < LOW_CONFIDENCE && !isRuledOn(entry.item()))
            .sorted(Comparator.comparing(entry -> Math.floor(doubt(entry.item()) * STEPS)))
            .map(entry -> doubtful(entry.item(), entry.facts().day()));
    return Stream.concat(disputes, doubtful).limit(limit).toList();
  }

  private double doubt(Incident incident) {
    return lowest(incident).orElse(1.0);
  }

  private boolean isRuledOn(Incident incident) {
    return incident.members().stream()
        .allMatch(
            member ->
                amendments
                    .on(Layer.INCIDENT, new RecordRef(member.document(), member.event()))
                    .isPresent());
  }

  private Optional<Double> lowest(Incident incident) {
    return incident.members().stream()
        .map(confidences::get)
        .filter(Objects::nonNull)
        .min(Double::compare);
  }

  private ReviewItem doubtful(Incident incident, Optional<LocalDate> day) {
    return new ReviewItem(
        "low-confidence",
        incident.id(),
        day,
        lowest(incident),
        Map.of(
            "type", incident.type(), "actor", incident.actor(), "recipient", incident.recipient()));
  }

  private static ReviewItem dispute(Dispute dispute, Optional<LocalDate> day) {
    return new ReviewItem(
        "dispute",
        dispute.id(),
        day,
        Optional.empty(),
        Map.of("kind", dispute.kind(), "about", dispute.about()));
  }
}
