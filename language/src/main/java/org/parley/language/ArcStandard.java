package org.parley.language;

import java.util.Arrays;
import java.util.List;

/**
 * The state of a parse by the arc-standard transitions (Nivre 2004): a stack, a buffer, and the arcs
 * so far. Token 0 is the root, words begin at 1.
 */
final class ArcStandard {
  private static final int NOTHING = -1;

  /** The label of no arc, and of the arc from the root, among the model's labels. */
  private static final int NO_LABEL = 0;

  private static final int ROOT_LABEL = 1;

  /** Where features of words, tags and labels begin, and those of the two topmost tokens' children. */
  private static final int TAGS = 18;

  private static final int LABELS = 36;
  private static final int CHILDREN = 6;
  private static final int NEAREST = 3;

  private final NeuralModel model;
  private final int[] words; // ids; the last is that of nothing
  private final int[] tags;
  private final int[] heads;
  private final int[] labels;
  private final int[] stack;
  private int depth = 1;
  private int next = 1;

  private ArcStandard(NeuralModel model, List<String> words, List<String> tags) {
    this.model = model;
    var count = words.size();
    this.words = new int[count + 2];
    this.tags = new int[count + 2];
    for (var at = 0; at < count; at++) {
      this.words[at + 1] = model.word(words.get(at));
      this.tags[at + 1] = model.tag(tags.get(at));
    }
    this.words[0] = model.word(NeuralModel.ROOT);
    this.tags[0] = model.tag(NeuralModel.ROOT);
    this.words[count + 1] = model.word(NeuralModel.NULL);
    this.tags[count + 1] = model.tag(NeuralModel.NULL);
    heads = new int[count + 1];
    labels = new int[count + 1];
    stack = new int[count + 1];
    Arrays.fill(heads, NOTHING);
  }

  /**
   * The tree of a sentence, by the best transition at each step.
   *
   * @param heads filled with the head of each word, counted from 0; {@link DependencyGraph#NONE}
   *     for the root's
   * @param relations filled with the label of each arc
   */
  static void parse(
      NeuralModel model, List<String> words, List<String> tags, int[] heads, String[] relations) {
    var state = new ArcStandard(model, words, tags);
    while (state.depth > 1 || state.next <= words.size()) {
      state.apply(state.best(model.scores(state.features())));
    }
    for (var at = 0; at < heads.length; at++) {
      var isRoot = state.heads[at + 1] == 0;
      heads[at] = isRoot ? DependencyGraph.NONE : state.heads[at + 1] - 1;
      relations[at] = isRoot ? "root" : model.labelNames().get(state.labels[at + 1]);
    }
    markPassive(heads, relations);
  }

  /** The subject of what has a passive auxiliary is a passive subject, as CoreNLP corrects it. */
  private static void markPassive(int[] heads, String[] relations) {
    for (var auxiliary = 0; auxiliary < heads.length; auxiliary++) {
      if (!relations[auxiliary].equals("aux:pass")) {
        continue;
      }
      for (var at = 0; at < heads.length; at++) {
        if (heads[at] == heads[auxiliary]
            && (relations[at].equals("nsubj") || relations[at].equals("csubj"))) {
          relations[at] += ":pass";
        }
      }
    }
  }

  private int count() {
    return heads.length - 1;
  }

  private int best(double[] scores) {
    var best = NOTHING;
    for (var at = 0; at < scores.length; at++) {
      if ((best == NOTHING || scores[at] > scores[best]) && canApply(at)) {
        best = at;
      }
    }
    return best;
  }

  /** Transitions are numbered: left arcs by their labels, right arcs by theirs, then shift. */
  private int arcs() {
    return model.labelNames().size() - 1;
  }

  private boolean canApply(int transition) {
    if (transition == 2 * arcs()) {
      return next <= count();
    }
    var isLeft = transition < arcs();
    var head = stack(isLeft ? 0 : 1);
    if (head < 0 || (head == 0) != (transition % arcs() + 1 == ROOT_LABEL)) {
      return false;
    }
    return depth > 2 || !isLeft && depth == 2 && next > count();
  }

  private void apply(int transition) {
    if (transition == 2 * arcs()) {
      stack[depth++] = next++;
      return;
    }
    var upper = stack(0);
    var lower = stack(1);
    var isLeft = transition < arcs();
    var dependent = isLeft ? lower : upper;
    heads[dependent] = isLeft ? upper : lower;
    labels[dependent] = transition % arcs() + 1;
    depth--;
    stack[depth - 1] = heads[dependent];
  }

  private int stack(int down) {
    return down < depth ? stack[depth - 1 - down] : NOTHING;
  }

  private int[] features() {
    var features = new int[NeuralModel.FEATURES];
    for (var at = 0; at < NEAREST; at++) {
      set(features, NEAREST - 1 - at, stack(at));
      set(features, NEAREST + at, next + at <= count() ? next + at : NOTHING);
    }
    for (var at = 0; at < 2; at++) {
      var top = stack(at);
      var left = left(top, 1);
      var right = right(top, 1);
      var place = CHILDREN + at * CHILDREN;
      setChild(features, place, left);
      setChild(features, place + 1, right);
      setChild(features, place + 2, left(top, 2));
      setChild(features, place + 3, right(top, 2));
      setChild(features, place + 4, left(left, 1));
      setChild(features, place + 5, right(right, 1));
    }
    return features;
  }

  private void set(int[] features, int place, int token) {
    features[place] = words[token < 0 ? count() + 1 : token];
    features[TAGS + place] = tags[token < 0 ? count() + 1 : token];
  }

  private void setChild(int[] features, int place, int token) {
    set(features, place, token);
    features[LABELS + place - CHILDREN] = model.label(token <= 0 ? NO_LABEL : labels[token]);
  }

  /** The child furthest to the left, or the one after it. */
  private int left(int head, int nth) {
    var found = 0;
    for (var at = 1; at < head; at++) {
      if (heads[at] == head && ++found == nth) {
        return at;
      }
    }
    return NOTHING;
  }

  private int right(int head, int nth) {
    var found = 0;
    for (var at = count(); head >= 0 && at > head; at--) {
      if (heads[at] == head && ++found == nth) {
        return at;
      }
    }
    return NOTHING;
  }
}
