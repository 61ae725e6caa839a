package org.parley.flink.read;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.apache.flink.util.function.SerializableFunction;
import org.jspecify.annotations.Nullable;
import org.parley.flink.source.Fetched;
import org.parley.model.Json;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;

/**
 * Articles in, readings out; what cannot be read goes aside with its reason, so that read + skipped
 * = seen. It keeps nothing from one article to the next.
 */
public final class ReadArticles extends ProcessFunction<Fetched, Told> {
  /** Articles that were not read, each with the reason. */
  public static final OutputTag<Aside> SKIPPED =
      new OutputTag<>("skipped", TypeInformation.of(Aside.class));

  /** What is remarkable about articles that were. */
  public static final OutputTag<Aside> REMARKS =
      new OutputTag<>("remarks", TypeInformation.of(Aside.class));

  private final SerializableFunction<Document, Reading> reader;
  private final Limits limits;
  private transient @Nullable Lectern lectern;

  /** Reads with this reader. */
  public ReadArticles(SerializableFunction<Document, Reading> reader, Limits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  @Override
  public void processElement(Fetched fetched, Context context, Collector<Told> told)
      throws InterruptedException {
    switch (fetched.kind()) {
      case ARTICLE -> settle(read(fetched), fetched.origin(), context, told);
      case READING -> told.collect(Told.of(Json.read(fetched.content(), Reading.class)));
      case REMARK -> context.output(REMARKS, new Aside(fetched.origin(), fetched.content()));
      case SKIPPED -> context.output(SKIPPED, new Aside(fetched.origin(), fetched.content()));
    }
  }

  private Verdict read(Fetched article) throws InterruptedException {
    var at = lectern;
    if (at == null) {
      at = new Lectern(reader, limits);
      lectern = at;
    }
    return at.read(Json.read(article.content(), Document.class));
  }

  private static void settle(
      Verdict verdict, String origin, Context context, Collector<Told> told) {
    if (verdict instanceof Verdict.Read read) {
      told.collect(Told.of(read.reading()));
    } else if (verdict instanceof Verdict.Refused refused) {
      context.output(SKIPPED, new Aside(origin, refused.reason()));
    }
  }

  @Override
  public void close() {
    if (lectern != null) {
      lectern.close();
    }
  }
}
