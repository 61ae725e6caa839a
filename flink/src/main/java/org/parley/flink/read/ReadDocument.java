package org.parley.flink.read;

import java.util.OptionalDouble;
import org.apache.flink.util.function.SerializableFunction;
import org.jspecify.annotations.Nullable;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;
import org.parley.reader.Reader;

/** Reads with the reader of whatever process it comes to. */
public final class ReadDocument implements SerializableFunction<Document, Reading> {
  private final Knowledge knowledge;
  private final double minimumConfidence;
  private transient volatile @Nullable Reader reader;

  /**
   * Reads so.
   *
   * @param knowledge what the reader knows beyond what travels with Parley
   * @param minimumConfidence how sure an event must be to be told, 0 to 1; empty for the reader's
   *     own measure
   */
  public ReadDocument(Knowledge knowledge, OptionalDouble minimumConfidence) {
    this.knowledge = knowledge;
    this.minimumConfidence = minimumConfidence.orElse(Double.NaN);
  }

  @Override
  public Reading apply(Document document) {
    var found = reader;
    if (found == null) {
      found = load(); // twice does no harm: it is the same reader
      reader = found;
    }
    return found.read(document);
  }

  private Reader load() {
    var known = SharedReader.knowing(knowledge);
    return Double.isNaN(minimumConfidence) ? known : known.withMinimumConfidence(minimumConfidence);
  }
}
