package org.parley.export.flat;

import static org.parley.export.flat.Columns.actors;
import static org.parley.export.flat.Columns.list;
import static org.parley.export.flat.Columns.place;
import static org.parley.export.flat.Columns.span;
import static org.parley.export.flat.Columns.speakers;
import static org.parley.export.flat.Columns.time;
import static org.parley.export.table.Column.day;
import static org.parley.export.table.Column.flag;
import static org.parley.export.table.Column.number;
import static org.parley.export.table.Column.text;
import static org.parley.export.table.Column.whole;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.export.Dossier;
import org.parley.export.ToldEvent;
import org.parley.export.ToldTally;
import org.parley.export.table.Column;
import org.parley.export.table.Table;
import org.parley.export.table.Table.Filled;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Explanation;
import org.parley.model.reading.Scope;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Incident;
import org.parley.model.situation.Telling;

/** All tables of a dossier, with the dictionary that says what each column means. */
public final class Tables {
  private static final String ARTICLE = "id of the article";

  private static final Table<Citation> ARTICLES =
      new Table<>(
          "articles",
          "one article",
          List.of(
              text("article", ARTICLE, Citation::id),
              Column.<Citation>day("published", "its date line", Citation::published)
                  .tagged("#date+reported"),
              text("title", "its headline", Citation::title),
              text("url", "where it stood", article -> article.url().orElse("")),
              Column.<Citation>text(
                      "source", "its publisher", article -> article.source().orElse(""))
                  .tagged("#meta+source")));

  private static final Table<Incident> INCIDENTS =
      new Table<>(
          "incidents",
          "one occurrence in the world, however many articles tell it",
          Columns.of(
              Stream.of(
                  text("incident", "id, lasting while articles are added", Incident::id),
                  Column.<Incident>text(
                          "type",
                          "PLOVER event type that most accounts give",
                          one -> one.type().name())
                      .tagged("#event+type"),
                  actors("actor", "who did it, by the most exact account", Incident::actor),
                  actors("recipient", "to whom, by the most exact account", Incident::recipient)),
              time("the shortest time that an account gives", Incident::when),
              place(Incident::where),
              Stream.of(
                  whole(
                      "accounts",
                      "how many articles tell it",
                      one -> Optional.of((long) one.accounts().size())),
                  whole(
                      "voices",
                      "how many different speakers tell it",
                      one -> Optional.of(voices(one))))));

  private static final Table<ToldEvent> EVENTS =
      new Table<>(
          "events",
          "one occurrence as one article tells it",
          Columns.of(
              Stream.of(
                  text("article", ARTICLE, (ToldEvent row) -> row.article().id()),
                  text("event", "id of the event in it", row -> row.event().id()),
                  text(
                      "incident",
                      "the occurrence that it is joined to",
                      row -> row.incident().id()),
                  Column.<ToldEvent>text(
                          "type", "PLOVER event type", row -> row.event().type().name())
                      .tagged("#event+type"),
                  list("mode", "PLOVER modes", row -> row.event().mode()),
                  actors(
                      "actor",
                      "who did it; both sides of a mutual act",
                      row -> row.event().actor()),
                  actors("recipient", "to whom", row -> row.event().recipient())),
              time("it, by this article; never the day it was told", row -> row.event().when()),
              place(row -> row.event().where()),
              Stream.of(
                  text("status", "actual, planned or denied", row -> row.event().status().code()),
                  speakers("whose claim it is", row -> row.event().speakers()),
                  actors(
                      "denied_by",
                      "who denies it in the same article",
                      row -> row.event().deniedBy()),
                  number(
                      "confidence",
                      "how sure the reader is, 0 to 1",
                      row -> row.event().confidence()),
                  text(
                      "because",
                      "lexicon entry that made it",
                      row -> row.event().because().map(Explanation::entry).orElse(""))),
              span(
                  "words",
                  "the words that tell it best",
                  row -> row.event().evidence().stream().findFirst())));

  private static final Table<Voice> ACCOUNTS =
      new Table<>(
          "accounts",
          "one telling of one event in one article",
          Columns.of(
              Stream.of(
                  text("article", ARTICLE, (Voice row) -> row.told().article().id()),
                  text("event", "id of the event in it", row -> row.told().event().id()),
                  whole(
                      "account",
                      "its place among the tellings, from 1",
                      row -> Optional.of((long) row.number())),
                  speakers("who says it, outermost first", row -> row.account().speakers()),
                  text(
                      "stance",
                      "asserts, alleges, confirms, denies, promises or doubts",
                      row -> row.account().stance().code())),
              span("source", "the words that name the speaker", row -> row.account().source()),
              span("cue", "the words that show the saying", row -> row.account().cue()),
              span("content", "the words that are said", row -> row.account().content())));

  private static final Table<Evidence> EVIDENCE =
      new Table<>(
          "evidence",
          "one stretch of text that a record rests on",
          Columns.of(
              Stream.of(
                  text("article", ARTICLE, Evidence::article),
                  text("record", "id of the event or tally in it", Evidence::record),
                  whole(
                      "number",
                      "its place, from 1; the best mention first",
                      row -> Optional.of((long) row.number()))),
              span("words", "the words", row -> Optional.of(row.span()))));

  private static final Table<ToldTally> TALLIES =
      new Table<>(
          "tallies",
          "one count by one speaker in one article; never added across speakers",
          Columns.of(
              Stream.of(
                  text("article", ARTICLE, (ToldTally row) -> row.article().id()),
                  text("tally", "id of the tally in it", row -> row.tally().id()),
                  text("group", "the counts of the same thing", row -> row.group().id()),
                  text(
                      "incident",
                      "the incident whose losses it counts, where one alone fits",
                      row -> row.group().incident().orElse("")),
                  text(
                      "kind",
                      "killed, wounded, captured and so on: what is counted",
                      row -> row.tally().kind().code()),
                  number(
                      "low",
                      "least number told; empty for \"up to\"",
                      row -> row.tally().low().map(BigDecimal::doubleValue)),
                  number(
                      "high",
                      "greatest number told; empty for \"at least\"",
                      row -> row.tally().high().map(BigDecimal::doubleValue)),
                  actors("who", "whom it counts", row -> row.tally().who()),
                  actors("by", "who did it, where told", row -> row.tally().by()),
                  speakers("whose number it is", row -> row.tally().speakers())),
              time("what it covers, not of the telling", row -> row.tally().when()),
              Stream.of(
                  text(
                      "scope",
                      "incident, so_far or added",
                      row -> row.tally().scope().map(Scope::code).orElse("")),
                  number(
                      "confidence",
                      "how sure the reader is, 0 to 1",
                      row -> row.tally().confidence())),
              span(
                  "words",
                  "the words that give it",
                  row -> row.tally().evidence().stream().findFirst())));

  private static final Table<Ceasefire> CEASEFIRES =
      new Table<>(
          "ceasefires",
          "the life of one ceasefire",
          List.of(
              text("ceasefire", "id", Ceasefire::id),
              actors("parties", "who is to cease fire", Ceasefire::parties),
              actors("mediator", "who brings it about", Ceasefire::mediator),
              list(
                  "kind",
                  "humanitarian, unilateral, local, general, permanent: all that it is called",
                  Ceasefire::kind),
              text(
                  "phase",
                  "proposed, rejected, agreed, in-force, suspended or ended",
                  one -> one.phase().code()),
              flag("ended", "whether both sides, its term or open war ended it", Ceasefire::ended),
              text("because", "why it counts as ended", one -> one.because().orElse("")),
              text("under", "the older ceasefire it was made under", one -> one.under().orElse("")),
              list("articles", "the articles that tell of it", Ceasefire::documents)));

  private static final Table<ActAccount> ACTS =
      new Table<>(
          "ceasefire_acts",
          "one article's telling of one act in the life of a ceasefire",
          Columns.of(
              Stream.of(
                  text(
                      "ceasefire",
                      "id of the ceasefire",
                      (ActAccount row) -> row.of().ceasefire().id()),
                  whole(
                      "number",
                      "place of the act in its life, from 1",
                      row -> Optional.of((long) row.of().number())),
                  text(
                      "act",
                      "offer, call, agree, effective, violation and so on",
                      row -> row.of().act().act().code()),
                  actors(
                      "by",
                      "who did it; for a violation, who is said to have broken it",
                      row -> row.telling().by()),
                  list("kind", "what the act is called", row -> row.of().act().kind())),
              time("it, as told here", row -> row.telling().when()),
              Stream.of(
                  speakers("who says so", row -> row.telling().speakers()),
                  text("article", ARTICLE, row -> row.telling().document()),
                  text(
                      "record",
                      "id of the ceasefire in that article's reading",
                      row -> row.telling().report()),
                  day("told", "the day the article was published", row -> row.telling().told())),
              span(
                  "words",
                  "the words that tell it",
                  row -> row.telling().words().stream().findFirst())));

  private static final Table<State> STATES =
      new Table<>(
          "ceasefire_states",
          "the last word of one speaker on a ceasefire",
          Columns.of(
              Stream.of(
                  text("ceasefire", "id of the ceasefire", (State row) -> row.ceasefire().id()),
                  speakers("who says it", row -> row.claim().speakers()),
                  text(
                      "says",
                      "holds, broken, over, rejected or not-in-force",
                      row -> row.claim().says().code())),
              time("what it speaks of", row -> row.claim().when()),
              Stream.of(
                  list("articles", "the articles that tell it", row -> row.claim().documents()))));

  private static final Table<SideOf> DISPUTES =
      new Table<>(
          "disputes",
          "what one side, or a third party, says on one question",
          Columns.of(
              Stream.of(
                  text("dispute", "id of the dispute", (SideOf row) -> row.dispute().id()),
                  text(
                      "kind",
                      "mutual-accusation, denial, count, state or control",
                      row -> row.dispute().kind().code()),
                  text("about", "the question, in Parley's words", row -> row.dispute().about())),
              time("what it is about", row -> row.dispute().when()),
              Stream.of(
                  text("role", "side or third party", SideOf::role),
                  speakers("who says it", row -> row.side().speakers()),
                  text("claim", "what they say, in Parley's words", row -> row.side().claim()),
                  list("words", "what they say, in the articles' words", row -> row.side().words()),
                  list("articles", "the articles that tell it", row -> row.side().documents()))));

  private Tables() {}

  /** What each column of these tables means, as a table of its own. */
  public static Filled<?> dictionary(List<Filled<?>> tables) {
    return Dictionary.of(tables);
  }

  /** The tables of a dossier, filled. */
  public static List<Filled<?>> of(Dossier dossier) {
    var situation = dossier.situation();
    return List.of(
        ARTICLES.of(dossier.cited().stream()),
        INCIDENTS.of(situation.incidents().stream()),
        EVENTS.of(dossier.events()),
        ACCOUNTS.of(dossier.events().flatMap(Voice::of)),
        TALLIES.of(dossier.tallies()),
        CEASEFIRES.of(situation.ceasefires().stream()),
        ACTS.of(dossier.acts().flatMap(ActAccount::of)),
        STATES.of(situation.ceasefires().stream().flatMap(State::of)),
        DISPUTES.of(situation.disputes().stream().flatMap(SideOf::of)),
        EVIDENCE.of(
            Stream.concat(
                dossier.events().flatMap(Evidence::of), dossier.tallies().flatMap(Evidence::of))));
  }

  /** The events alone, for formats that hold nothing else. */
  public static Table<ToldEvent> events() {
    return EVENTS;
  }

  private static long voices(Incident incident) {
    Function<Telling, String> voice = telling -> Columns.codes(telling.speakers());
    return incident.accounts().stream().map(voice).distinct().count();
  }
}
