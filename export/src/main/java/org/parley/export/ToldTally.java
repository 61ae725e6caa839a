package org.parley.export;

import org.parley.model.reading.Citation;
import org.parley.model.reading.Tally;
import org.parley.model.situation.TallyGroup;

/**
 * One count as one article tells it.
 *
 * @param article the article
 * @param tally what it counts
 * @param group the counts of the same thing that it is joined to
 */
public record ToldTally(Citation article, Tally tally, TallyGroup group) {
  /** Its name in reports. */
  public String name() {
    return article.id() + ":" + tally.id();
  }
}
