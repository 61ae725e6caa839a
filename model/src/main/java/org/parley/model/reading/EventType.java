package org.parley.model.reading;

/** The sixteen event types of PLOVER (manual 0.8, 2021), from verbal cooperation to violence. */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT;

  /** Whether both sides do it to each other, so that actor and recipient are one set. */
  public boolean isMutual() {
    return this == AGREE
        || this == CONSULT
        || this == SUPPORT
        || this == COOPERATE
        || this == ASSAULT;
  }
}
