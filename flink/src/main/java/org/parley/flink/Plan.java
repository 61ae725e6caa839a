package org.parley.flink;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.function.SerializableFunction;
import org.parley.flink.fold.FileByArena;
import org.parley.flink.fold.Filed;
import org.parley.flink.fold.FoldArena;
import org.parley.flink.fold.FoldTogether;
import org.parley.flink.fold.Folded;
import org.parley.flink.fold.LastDay;
import org.parley.flink.fold.Memory;
import org.parley.flink.fold.Overlay;
import org.parley.flink.fold.RisingDays;
import org.parley.flink.read.Aside;
import org.parley.flink.read.Limits;
import org.parley.flink.read.ReadArticles;
import org.parley.flink.read.Told;
import org.parley.flink.sink.Announced;
import org.parley.flink.sink.LedgerSink;
import org.parley.flink.sink.Output;
import org.parley.flink.source.Fetched;
import org.parley.flink.source.Topic;
import org.parley.model.Json;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;

/**
 * The job. Articles are read wherever there is a free task; each reading goes to the task of its
 * article, which knows whether it is news, and from there to the task of its arena, which keeps it.
 *
 * <pre>
 * fetched ─► read ──► file by arena ──► fold arena ──────────────► situation
 *              │ │                       ▲   └► fold together ─────────┘
 *              │ └──────── days ─────────┴────────────┘
 *              └► readings, skipped, remarks
 * </pre>
 *
 * <p>Every stage has a name in the state of the job, so that a job goes on from a savepoint of
 * another parallelism, or of a later version of Parley.
 *
 * @param reader reads an article; loaded by each process for itself
 * @param limits what one article may cost
 * @param every how often an arena where something came in is folded before the end of the input;
 *     zero for never
 * @param memory how long readings are held
 * @param overlay what analysts have corrected
 */
public record Plan(
    SerializableFunction<Document, Reading> reader,
    Limits limits,
    Duration every,
    Memory memory,
    Overlay overlay) {
  /** More tasks than this no job can have; it is written into every savepoint. */
  public static final int MOST_TASKS = 720;

  private static final Duration IDLE = Duration.ofMinutes(1);

  /** What the job gives. */
  public record Results(
      DataStream<Told> readings,
      DataStream<Aside> skipped,
      DataStream<Aside> remarks,
      DataStream<Folded> situation) {
    /** Writes all of it into topics: PREFIX.readings and so on. */
    public void writeTo(Topic prefix) {
      announce(readings, Output.READINGS, prefix, Told::document, Told::json);
      announce(situation, Output.SITUATION, prefix, Folded::arena, Folded::line);
      announce(skipped, Output.SKIPPED, prefix, Aside::origin, Json::write);
      announce(remarks, Output.REMARKS, prefix, Aside::origin, Json::write);
    }

    private static <T> void announce(
        DataStream<T> results,
        Output what,
        Topic prefix,
        SerializableFunction<T, String> key,
        SerializableFunction<T, String> value) {
      results
          .sinkTo(Announced.in(prefix.with(what.folder()), key, value))
          .uid("announced " + what.folder())
          .name("announced " + what.folder());
    }

    /**
     * Writes the readings into a ledger, in one task: a ledger has one writer at a time.
     *
     * @param location as {@code parley ingest --ledger} takes it
     */
    public void writeTo(String location) {
      readings.sinkTo(new LedgerSink(location)).setParallelism(1).uid("ledger").name("ledger");
    }

    /** Writes all of it into a folder. */
    public void writeTo(Path output) {
      Output.READINGS.write(readings.map(Told::json), output);
      Output.SITUATION.write(situation.map(Folded::line), output);
      Output.SKIPPED.write(skipped.map(Json::write), output);
      Output.REMARKS.write(remarks.map(Json::write), output);
    }
  }

  /** The job on what was fetched. */
  public Results over(DataStream<Fetched> fetched) {
    var read =
        fetched
            .rebalance()
            .process(new ReadArticles(reader, limits))
            .returns(TypeInformation.of(Told.class))
            .uid("read")
            .name("read");
    var readings =
        read.assignTimestampsAndWatermarks(byPublication()).uid("published").name("published");
    return new Results(
        readings,
        read.getSideOutput(ReadArticles.SKIPPED),
        read.getSideOutput(ReadArticles.REMARKS),
        situation(readings));
  }

  private static WatermarkStrategy<Told> byPublication() {
    return WatermarkStrategy.<Told>forMonotonousTimestamps()
        .withTimestampAssigner((told, unused) -> told.published())
        .withIdleness(IDLE);
  }

  private DataStream<Folded> situation(DataStream<Told> readings) {
    var days = readings.flatMap(new RisingDays()).returns(Types.LONG).uid("days").name("days");
    var folded =
        readings
            .keyBy(Told::document)
            .process(new FileByArena(memory))
            .returns(TypeInformation.of(Filed.class))
            .uid("file")
            .name("file by arena")
            .keyBy(Filed::arena)
            .connect(days.broadcast(LastDay.STATE))
            .process(new FoldArena(every, memory, overlay))
            .returns(TypeInformation.of(Folded.class))
            .uid("fold")
            .name("fold arena");
    var together =
        folded
            .getSideOutput(FoldArena.TOGETHER)
            .keyBy(part -> FoldTogether.KEY)
            .connect(days.broadcast(LastDay.STATE))
            .process(new FoldTogether(every, overlay))
            .returns(TypeInformation.of(Folded.class))
            .setParallelism(1)
            .uid("fold together")
            .name("fold together");
    return folded.union(together);
  }
}
