package org.parley.cli.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Json;
import org.parley.source.Memory;
import org.parley.source.Visit;
import org.parley.store.Store;

/** Visits, remembered in a ledger: what is kept here is there once {@link #flush} has returned. */
public final class StoredMemory implements Memory {
  private final Store store;
  private final Map<String, String> fresh = new HashMap<>();

  /** In this ledger. */
  public StoredMemory(Store store) {
    this.store = store;
  }

  @Override
  public Optional<Visit> visit(String place) {
    return Optional.ofNullable(fresh.get(place))
        .or(() -> store.remembered(place))
        .map(json -> Json.read(json, Visit.class));
  }

  @Override
  public void keep(String place, Visit visit) {
    fresh.put(place, Json.write(visit));
  }

  /** Brings into the ledger what was kept; to be called once what was found there is in it. */
  public void flush() {
    store.remember(fresh);
    fresh.clear();
  }
}
