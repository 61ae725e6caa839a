package org.parley.ledger.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ledger.likeness.ContentId;
import org.parley.ledger.likeness.Parties;
import org.parley.ledger.likeness.Times;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.DisputeKind;
import org.parley.model.situation.Side;

/**
 * A dispute in the making: a question, and what two sides say on it.
 *
 * @param kind on what they differ
 * @param subject name of the record it is about (a truce, an incident, a group of tallies)
 * @param about the question
 * @param when the time it is about
 * @param first one side
 * @param second the other
 * @param concerned who is concerned, whether he speaks or not
 * @param findings what third parties say
 */
record Question(
    DisputeKind kind,
    String subject,
    String about,
    Optional<Interval> when,
    Side first,
    Side second,
    List<Actor> concerned,
    List<Side> findings) {
  /** Days within which two articles speak of one question. */
  private static final int SAME_NEWS = 3;

  /** Whether both sides can be named and are not the same party. */
  boolean isBetweenParties() {
    return isNamed(first) && isNamed(second) && !Parties.meet(first.speakers(), second.speakers());
  }

  private static boolean isNamed(Side side) {
    return side.speakers().stream().anyMatch(Parties::isNamed);
  }

  /**
   * Whether it is the same question, told again: the same kind, the same two sides either way
   * round, and the same record or the same news.
   */
  boolean isSameAs(Question other) {
    return kind == other.kind && (facesAs(other) || facesAs(other.turned())) && isAboutSame(other);
  }

  private boolean facesAs(Question other) {
    return Parties.meet(first.speakers(), other.first.speakers())
        && Parties.meet(second.speakers(), other.second.speakers());
  }

  private boolean isAboutSame(Question other) {
    if (subject.equals(other.subject)) {
      return true;
    }
    var sameArticle = documents().stream().anyMatch(other.documents()::contains);
    return sameArticle
        && (when.isEmpty()
            || other.when.isEmpty()
            || Times.gap(when.get(), other.when.get()) <= SAME_NEWS);
  }

  /**
   * Whether it asks of a truce what the other asks of the deed that is said to break it: the same
   * two sides, in the same articles and no other.
   */
  boolean isAnotherFormOf(Question other) {
    return (facesOnly(other) || facesOnly(other.turned()))
        && other.documents().containsAll(documents());
  }

  private boolean facesOnly(Question other) {
    return Parties.overlap(first.speakers(), other.first.speakers()) == 1
        && Parties.overlap(second.speakers(), other.second.speakers()) == 1;
  }

  Question turned() {
    return new Question(
        kind, subject, about, when, /* first= */ second, /* second= */ first, concerned, findings);
  }

  /** Both as one question. */
  Question with(Question other) {
    var same = facesAs(other) ? other : other.turned();
    return new Question(
        kind,
        subject,
        about,
        when.or(() -> same.when),
        join(first, same.first),
        join(second, same.second),
        Parties.union(concerned, same.concerned),
        Stream.concat(findings.stream(), same.findings.stream()).distinct().toList());
  }

  private static Side join(Side a, Side b) {
    return new Side(
        Parties.union(a.speakers(), b.speakers()),
        a.claim(),
        both(a.words(), b.words()),
        both(a.documents(), b.documents()));
  }

  List<String> documents() {
    return both(first.documents(), second.documents());
  }

  private static List<String> both(Collection<String> a, Collection<String> b) {
    var all = new LinkedHashSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }

  Dispute toDispute() {
    var spoken = Parties.union(first.speakers(), second.speakers());
    var silent = new ArrayList<Actor>();
    for (var actor : Parties.distinct(concerned)) {
      if (Parties.isNamed(actor) && !Parties.anySame(actor, spoken)) {
        silent.add(actor);
      }
    }
    return new Dispute(
        ContentId.of("d", kind.code(), subject, first.speakers() + " against " + second.speakers()),
        kind,
        about,
        when,
        List.of(first, second),
        silent,
        findings,
        documents());
  }
}
