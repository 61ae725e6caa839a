package org.parley.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Stanford CoreNLP behind our own types: its tokenizer, sentence splitter, left3words tagger,
 * lemmatizer and neural dependency parser (Chen and Manning 2014) with the English UD model.
 */
public final class CoreNlpParser implements Parser {
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String DEPENDENCIES = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  private static final String TOKENS =
      "invertible=false,ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=true,"
          + "normalizeParentheses=false,normalizeOtherBrackets=false";

  private final MaxentTagger tagger;
  private final Once<DependencyParser> dependencies;
  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

  private CoreNlpParser(MaxentTagger tagger, Once<DependencyParser> dependencies) {
    this.tagger = tagger;
    this.dependencies = dependencies;
  }

  /** Loads the tagger; the dependency model follows when the first graph is asked for. */
  public static CoreNlpParser load() {
    return new CoreNlpParser(
        new MaxentTagger(TAGGER), new Once<>(() -> DependencyParser.loadFromModelFile(DEPENDENCIES)));
  }

  @Override
  public List<Sentence> parse(String text) {
    var sentences = new ArrayList<Sentence>();
    var paragraph = 0;
    for (var block : Paragraphs.of(text)) {
      for (var labels : splitter.process(tokens(block))) {
        sentences.add(sentence(sentences.size(), paragraph, labels, block.begin()));
      }
      paragraph++;
    }
    return List.copyOf(sentences);
  }

  private static List<CoreLabel> tokens(Paragraphs.Paragraph block) {
    return new PTBTokenizer<>(new StringReader(block.text()), new CoreLabelTokenFactory(), TOKENS)
        .tokenize();
  }

  private Sentence sentence(int index, int paragraph, List<CoreLabel> labels, int offset) {
    tagger.tagCoreLabels(labels);
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
    return new Sentence(index, paragraph, tokens, () -> graph(labels));
  }

  private DependencyGraph graph(List<CoreLabel> labels) {
    var heads = new int[labels.size()];
    var relations = new String[labels.size()];
    Arrays.fill(heads, DependencyGraph.NONE);
    Arrays.fill(relations, "root");
    for (var arc : dependencies.get().predict(labels).typedDependencies()) {
      var dependent = arc.dep().index() - 1;
      heads[dependent] = arc.gov().index() - 1;
      relations[dependent] = arc.reln().toString();
    }
    return new DependencyGraph(heads, relations);
  }
}
