package org.parley.source;

import java.util.Optional;

/** Remembers visits from run to run, by address or path. */
public interface Memory {
  /** The last visit there. */
  Optional<Visit> visit(String place);

  /** Keeps a visit, once what came of it is kept. */
  void keep(String place, Visit visit);
}
