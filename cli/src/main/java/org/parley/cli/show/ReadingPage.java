package org.parley.cli.show;

import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.source.Entry;

/** stub */
public final class ReadingPage {
  public ReadingPage(Page page, boolean explain) {}

  public String show(Entry.Article article, Reading reading) {
    return Json.write(reading);
  }
}
