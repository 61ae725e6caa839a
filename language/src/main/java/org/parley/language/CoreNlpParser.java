package org.parley.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Stanford CoreNLP behind our own types: its tokenizer, sentence splitter, left3words tagger,
 * lemmatizer and the English UD model of its neural dependency parser (Chen and Manning 2014), gone
 * through by {@link NeuralModel}.
 */
public final class CoreNlpParser implements Parser {
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String DEPENDENCIES = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  private static final String TOKENS =
      "invertible=false,ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=true,"
          + "normalizeParentheses=false,normalizeOtherBrackets=false";

  private static final String UNITED_NATIONS = "UN-";
  private static final Set<String> WHOLE_WORDS = Set.of("cease-fire", "cease-fires");

  private final MaxentTagger tagger;
  private final Once<Trees> trees;
  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
  private final MissingVerb missingVerb = MissingVerb.load();

  private CoreNlpParser(MaxentTagger tagger, Once<Trees> trees) {
    this.tagger = tagger;
    this.trees = trees;
  }

  /** Loads the tagger; the dependency model follows when the first graph is asked for. */
  public static CoreNlpParser load() {
    return load(CoreNlpParser::ours);
  }

  /**
   * The same, with the library's own way through its model: slower by half, and to the same graphs.
   * For comparison.
   */
  public static CoreNlpParser loadOriginal() {
    return load(CoreNlpParser::theirs);
  }

  private static CoreNlpParser load(Supplier<Trees> trees) {
    RedwoodConfiguration.errorLevel().apply(); // the library's own log of what it loads
    return new CoreNlpParser(new MaxentTagger(TAGGER), new Once<>(trees));
  }

  @Override
  public List<Sentence> parse(String text) {
    var sentences = new ArrayList<Sentence>();
    var paragraph = 0;
    for (var block : Paragraphs.of(text)) {
      for (var labels : withOpeningQuotes(splitter.process(tokens(block)))) {
        sentences.add(sentence(sentences.size(), paragraph, labels, block.begin()));
      }
      paragraph++;
    }
    return List.copyOf(sentences);
  }

  private static List<CoreLabel> tokens(Paragraphs.Paragraph block) {
    var tokens =
        new PTBTokenizer<>(new StringReader(block.text()), new CoreLabelTokenFactory(), TOKENS)
            .tokenize();
    return joined(tokens.stream().flatMap(CoreNlpParser::cut).toList());
  }

  /** "UN-brokered" in three, which the tokenizer takes for the prefix "un-". */
  private static Stream<CoreLabel> cut(CoreLabel token) {
    if (!token.word().startsWith(UNITED_NATIONS)) {
      return Stream.of(token);
    }
    var hyphen = UNITED_NATIONS.length() - 1;
    return Stream.of(
        part(token, 0, hyphen),
        part(token, hyphen, hyphen + 1),
        part(token, hyphen + 1, token.word().length()));
  }

  private static CoreLabel part(CoreLabel token, int from, int to) {
    var part = new CoreLabel(token);
    part.setWord(token.word().substring(from, to));
    part.setValue(part.word());
    part.setBeginPosition(token.beginPosition() + from);
    part.setEndPosition(token.beginPosition() + to);
    return part;
  }

  /** One word again what the tokenizer cuts at its hyphen though it is a noun of its own. */
  private static List<CoreLabel> joined(List<CoreLabel> tokens) {
    var whole = new ArrayList<CoreLabel>(tokens.size());
    for (var at = 0; at < tokens.size(); at++) {
      if (at + 2 < tokens.size()
          && isWhole(tokens.get(at), tokens.get(at + 1), tokens.get(at + 2))) {
        var word = new CoreLabel(tokens.get(at));
        word.setWord(tokens.get(at).word() + "-" + tokens.get(at + 2).word());
        word.setValue(word.word());
        word.setEndPosition(tokens.get(at + 2).endPosition());
        whole.add(word);
        at += 2;
      } else {
        whole.add(tokens.get(at));
      }
    }
    return whole;
  }

  /**
   * A straight quotation mark that touches the next sentence opens it; the splitter leaves it
   * behind.
   */
  private static List<List<CoreLabel>> withOpeningQuotes(List<List<CoreLabel>> sentences) {
    var moved = new ArrayList<List<CoreLabel>>(sentences.size());
    for (var sentence : sentences) {
      var current = new ArrayList<>(sentence);
      if (!moved.isEmpty()) {
        var before = moved.get(moved.size() - 1);
        var mark = before.get(before.size() - 1);
        if (before.size() > 1 && opens(before.get(before.size() - 2), mark, sentence.get(0))) {
          before.remove(before.size() - 1);
          current.add(0, mark);
        }
      }
      moved.add(current);
    }
    return moved;
  }

  private static boolean opens(CoreLabel before, CoreLabel mark, CoreLabel next) {
    return mark.word().equals("\"")
        && before.endPosition() < mark.beginPosition()
        && mark.endPosition() == next.beginPosition();
  }

  private static boolean isWhole(CoreLabel first, CoreLabel hyphen, CoreLabel last) {
    return hyphen.word().equals("-")
        && first.endPosition() == hyphen.beginPosition()
        && hyphen.endPosition() == last.beginPosition()
        && WHOLE_WORDS.contains((first.word() + "-" + last.word()).toLowerCase(Locale.ROOT));
  }

  private Sentence sentence(int index, int paragraph, List<CoreLabel> labels, int offset) {
    tagger.tagCoreLabels(labels);
    missingVerb
        .in(
            labels.stream().map(CoreLabel::word).toList(),
            labels.stream().map(CoreLabel::tag).toList())
        .ifPresent(found -> labels.get(found.token()).setTag(found.tag()));
    var morphology = new Morphology();
    var tokens = new ArrayList<Token>(labels.size());
    for (var label : labels) {
      tokens.add(
          new Token(
              tokens.size(),
              offset + label.beginPosition(),
              offset + label.endPosition(),
              label.word(),
              morphology.lemma(label.word(), label.tag()),
              label.tag()));
    }
    return new Sentence(index, paragraph, tokens, () -> graph(tokens, labels));
  }

  private DependencyGraph graph(List<Token> tokens, List<CoreLabel> labels) {
    var heads = new int[tokens.size()];
    var relations = new String[tokens.size()];
    trees.get().grow(labels, heads, relations);
    return Reattachment.graph(tokens, heads, relations);
  }

  /** Fills in the head of each word, counted from 0, and the relation to it. */
  private interface Trees {
    void grow(List<CoreLabel> labels, int[] heads, String[] relations);
  }

  private static Trees ours() {
    var model = NeuralModel.load(DEPENDENCIES);
    return (labels, heads, relations) ->
        ArcStandard.parse(
            model,
            labels.stream().map(CoreLabel::word).toList(),
            labels.stream().map(CoreLabel::tag).toList(),
            heads,
            relations);
  }

  private static Trees theirs() {
    var parser = DependencyParser.loadFromModelFile(DEPENDENCIES);
    return (labels, heads, relations) -> {
      Arrays.fill(heads, DependencyGraph.NONE);
      Arrays.fill(relations, "root");
      for (var arc : parser.predict(labels).typedDependencies()) {
        var dependent = arc.dep().index() - 1;
        heads[dependent] = arc.gov().index() - 1;
        relations[dependent] = arc.reln().toString();
      }
    };
  }
}
