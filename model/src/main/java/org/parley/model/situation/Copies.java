package org.parley.model.situation;

import java.util.List;

/**
 * Articles that are one text, such as a wire story in forty papers: one telling, many publishers.
 *
 * @param documents the articles, in order of their ids
 * @param publishers who printed it, each once, in order of their names
 */
public record Copies(List<String> documents, List<String> publishers) {
  public Copies {
    documents = List.copyOf(documents);
    publishers = List.copyOf(publishers);
    if (documents.size() < 2) {
      throw new IllegalArgumentException("Copies of nothing: " + documents);
    }
  }
}
