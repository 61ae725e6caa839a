package org.parley.model.reading;

import java.util.List;

/**
 * One ceasefire, truce or cessation of hostilities as one article tells of it.
 *
 * @param id content hash, unique in its document
 * @param parties who is to cease fire
 * @param mediator who brings it about
 * @param acts what became of it, in order of time
 */
public record CeasefireReport(
    String id, List<Actor> parties, List<Actor> mediator, List<CeasefireAct> acts) {
  public CeasefireReport {
    parties = Lists.orEmpty(parties);
    mediator = Lists.orEmpty(mediator);
    acts = Lists.orEmpty(acts);
  }
}
