package org.parley.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ledger.Situation;
import org.parley.model.Json;
import org.parley.model.reading.Reading;

/**
 * A border, two articles: one side tells of a shelling that the other denies, and counts the dead;
 * the wire counts more; each side has its word on the truce. All of it is invented.
 */
final class Border {
  private static final String SHELLING =
      """
      {"document":{"id":"d1","published":"2022-09-13","title":"=1+1, \\"quoted\\"","url":null,"source":"Wire A"},
      "events":[
      {"id":"e1","type":"ASSAULT","mode":["heavy-weapons"],"actor":["AZE.MIL"],"recipient":["ARM.MIL"],
       "when":{"from":"2022-09-12","to":"2022-09-13"},
       "where":{"name":"Sotk","country":"ARM","lat":40.2,"lon":45.87,"precision":"exact","gazetteer":null},
       "status":"actual","speakers":["ARM.GOV"],"denied_by":["AZE.GOV"],
       "evidence":[{"begin":10,"end":24,"text":"=cmd|' /C x'!A0, fired\\non"}],
       "accounts":[{"speakers":["ARM.GOV"],"stance":"alleges","source":null,"cue":null,
                    "content":{"begin":10,"end":24,"text":"fired"}}]},
      {"id":"e2","type":"CONSULT","mode":[],"actor":["ARM.GOV","AZE.GOV"],"recipient":[],
       "when":{"from":"2022-09-20","to":"2022-09-20"},"where":null,"status":"planned",
       "speakers":[],"denied_by":[],"evidence":[{"begin":90,"end":95,"text":"talks"}],"accounts":[]}],
      "tallies":[
      {"id":"t1","kind":"killed","low":49,"high":49,"who":["ARM.MIL"],"by":["AZE.MIL"],"speakers":["ARM.GOV"],
       "when":{"from":"2022-09-12","to":"2022-09-13"},"evidence":[{"begin":40,"end":42,"text":"49"}],
       "scope":"incident"}],
      "ceasefires":[
      {"id":"c1","parties":["ARM","AZE"],"mediator":["RUS.GOV"],"acts":[
       {"act":"agree","by":["ARM","AZE"],"kind":["humanitarian"],"when":{"from":"2022-09-13","to":"2022-09-13"},
        "speakers":[],"evidence":[{"begin":50,"end":56,"text":"agreed"}]},
       {"act":"effective","by":["ARM","AZE"],"kind":[],"when":{"from":"2022-09-13T05:00Z","to":"2022-09-14T05:00Z"},
        "speakers":[],"evidence":[{"begin":60,"end":66,"text":"effect"}]},
       {"act":"violation","by":["AZE"],"kind":[],"when":{"from":"2022-09-13","to":"2022-09-13"},
        "speakers":["ARM.GOV"],"evidence":[{"begin":70,"end":76,"text":"broken"}]}]}]}
      """;

  private static final String MORE =
      """
      {"document":{"id":"d2","published":"2022-09-14","title":"More dead","url":"https://example.org/2","source":"Wire B"},
      "events":[
      {"id":"e1","type":"PROTEST","mode":["demo"],"actor":["ARM.CVL"],"recipient":["ARM.GOV"],
       "when":{"from":"2022-09-14","to":"2022-09-14"},
       "where":{"name":"Yerevan","country":"ARM","lat":40.18,"lon":44.51,"precision":"exact","gazetteer":"geonames:616052"},
       "status":"actual","speakers":[],"denied_by":[],"evidence":[{"begin":0,"end":7,"text":"rallied"}],
       "accounts":[{"speakers":[],"stance":"asserts","source":null,"cue":null,"content":null}]}],
      "tallies":[
      {"id":"t1","kind":"killed","low":105,"high":null,"who":["ARM.MIL"],"by":["AZE.MIL"],"speakers":[],
       "when":{"from":"2022-09-12","to":"2022-09-13"},"evidence":[{"begin":30,"end":33,"text":"105"}],
       "scope":"incident"}],
      "ceasefires":[]}
      """;

  private Border() {}

  /** Its readings. */
  static List<Reading> readings() {
    return List.of(Json.read(SHELLING, Reading.class), Json.read(MORE, Reading.class));
  }

  /** All that is known of it. */
  static Dossier dossier() {
    return new Dossier(Situation.of(readings()).report(), readings());
  }

  /**
   * An export in memory.
   *
   * @param files what was written, by name of file
   * @param losses what the format could not hold
   */
  record Written(Map<String, byte[]> files, LossReport losses) {
    /** A file. */
    byte[] file(String name) {
      return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    /** A file as text. */
    String text(String name) {
      return new String(file(name), StandardCharsets.UTF_8);
    }
  }

  /** The border in a format. */
  static Written in(Format format, Format.Options options) {
    var streams = new LinkedHashMap<String, ByteArrayOutputStream>();
    try {
      var losses =
          format.write(
              dossier(),
              options,
              name -> streams.computeIfAbsent(name, any -> new ByteArrayOutputStream()));
      var files = new LinkedHashMap<String, byte[]>();
      streams.forEach((name, stream) -> files.put(name, stream.toByteArray()));
      return new Written(files, losses);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
