package org.parley.reader.mention.actor;

/** What sort of name a dictionary entry is, for grammar treats them differently. */
enum NameKind {
  /** A state by its name: Armenia. */
  STATE,
  /** The adjective of a state: Armenian. */
  ADJECTIVE,
  /** The people of a state: Armenians. */
  PEOPLE,
  /** A people that has no state or several: Kurdish, Tutsis. */
  ETHNIC,
  /** A capital or seat that stands for the government: Yerevan, the Kremlin. */
  SEAT,
  /** An international or non-governmental body, an agency, a firm. */
  BODY,
  /** An armed group, party or breakaway authority. */
  GROUP,
  /** A named force, service, ministry, court or parliament. */
  UNIT,
  /** What a navy writes before the names of its ships: USS, HMS. */
  SHIP,
  /** A human being who holds or held an office. */
  PERSON
}
