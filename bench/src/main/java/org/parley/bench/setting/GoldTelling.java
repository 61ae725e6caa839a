package org.parley.bench.setting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Status;
import org.parley.reader.setting.Occasion;

/** Where the text tells an event of gold: the highest word of its evidence in the graph. */
final class GoldTelling {
  private GoldTelling() {}

  /** The telling of an event, unless gold has no words for it or they are outside the sentences. */
  static Optional<Occasion> of(JsonNode event, String text, List<Sentence> sentences) {
    var evidence = event.path("evidence").path(0);
    if (evidence.isMissingNode()) {
      return Optional.empty();
    }
    var begin = unit(text, evidence.path("begin").asInt());
    var end = unit(text, evidence.path("end").asInt());
    return sentences.stream()
        .filter(s -> s.begin() <= begin && begin < s.end())
        .findFirst()
        .flatMap(s -> trigger(s, begin, end).map(t -> occasion(event, s, t)));
  }

  private static int unit(String text, int codePoint) {
    return text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
  }

  private static Optional<Integer> trigger(Sentence sentence, int begin, int end) {
    var best = Optional.<Integer>empty();
    var least = Integer.MAX_VALUE;
    for (Token token : sentence.tokens()) {
      var isInside = token.begin() < end && token.end() > begin;
      var isContent = token.isVerb() || token.isNoun() || token.isAdjective() || best.isEmpty();
      if (isInside && isContent) {
        var depth = sentence.graph().ancestors(token.index()).size();
        if (depth < least) {
          least = depth;
          best = Optional.of(token.index());
        }
      }
    }
    return best;
  }

  private static Occasion occasion(JsonNode event, Sentence sentence, int trigger) {
    return new Occasion(
        sentence,
        trigger,
        EventType.valueOf(either(event.path("type").asText())),
        Status.valueOf(either(event.path("status").asText("actual")).toUpperCase(Locale.ROOT)),
        actors(event.path("actor")),
        actors(event.path("recipient")));
  }

  /** The first of the answers that gold allows. */
  private static String either(String codes) {
    return codes.substring(0, codes.indexOf('|') < 0 ? codes.length() : codes.indexOf('|'));
  }

  private static List<Actor> actors(JsonNode codes) {
    var actors = new ArrayList<Actor>();
    for (var code : codes) {
      var first = either(code.asText());
      if (!first.isEmpty()) {
        actors.add(Actor.of(first));
      }
    }
    return actors;
  }
}
