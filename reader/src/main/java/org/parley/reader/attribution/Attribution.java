package org.parley.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Stance;
import org.parley.reader.mention.Range;
import org.parley.reader.mention.TokenRef;

/**
 * Somebody is said to say, think or write something: the words of the source, the cue and the
 * content, as in PolNeAR (Newell et al. 2018). One may lie in the content of another.
 *
 * @param source the words that name the speaker; empty when nobody is named ("reportedly")
 * @param cue the words that show the saying
 * @param content the words that are said, over several sentences where a quotation runs on
 * @param speaker head token of the source's noun phrase; of its antecedent where that is "who"
 * @param cueToken head token of the cue
 * @param stance how the speaker stands to the content
 * @param force what the speaker does in saying it; only what is asserted is told as a fact
 * @param depth in how many other contents it lies: 0 when the publisher itself reports it
 */
public record Attribution(
    List<Range> source,
    List<Range> cue,
    List<Range> content,
    Optional<TokenRef> speaker,
    Optional<TokenRef> cueToken,
    Stance stance,
    Force force,
    int depth) {
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (depth < 0) {
      throw new IllegalArgumentException("No such depth: " + depth);
    }
  }

  /** Whether the words at this place of the text are among what is said. */
  public boolean says(int at) {
    return content.stream().anyMatch(range -> range.holds(at));
  }

  /** The same at another depth. */
  Attribution atDepth(int depth) {
    return new Attribution(source, cue, content, speaker, cueToken, stance, force, depth);
  }

  /** The same with another content. */
  Attribution withContent(List<Range> content) {
    return new Attribution(source, cue, content, speaker, cueToken, stance, force, depth);
  }
}
