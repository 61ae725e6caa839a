package org.parley.export;

import org.parley.model.reading.Citation;
import org.parley.model.reading.Event;
import org.parley.model.situation.Incident;

/**
 * One event as one article tells it.
 *
 * @param article the article
 * @param event what it tells
 * @param incident the occurrence that it is joined to
 */
public record ToldEvent(Citation article, Event event, Incident incident) {
  /** Its name in reports. */
  public String name() {
    return article.id() + ":" + event.id();
  }
}
