package org.parley.reader.mention.time;

/** From where and which way units are counted. */
enum Direction {
  /** Back from the day of publication. */
  AGO,
  /** On from the day of publication. */
  HENCE,
  /** Back from the time just named. */
  EARLIER,
  /** On from the time just named. */
  LATER;

  boolean isBack() {
    return this == AGO || this == EARLIER;
  }

  boolean fromText() {
    return this == EARLIER || this == LATER;
  }
}
