package org.parley.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The site of the documents: every Markdown file of {@code docs} and of the root as a page, without
 * a script or anything to fetch. {@code docs/README.md} is its first page and its contents. What a
 * page points to must be there, whether another page, a heading in it, a picture or a source.
 *
 * @param files path in the site, to what stands there
 * @param faults what points to nothing, one line each; empty when all is well
 */
public record Site(SortedMap<Path, byte[]> files, List<String> faults) {
  private static final Path CONTENTS = Path.of("docs", "README.md");
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("\\bhref=\"([^\"#:]*)#([^\"]*)\"");

  /**
   * Writes the site.
   *
   * @param arguments the root of the sources, and the folder to fill
   */
  public static void main(String[] arguments) throws IOException {
    var site = of(Path.of(arguments[0]).toRealPath());
    if (!site.faults().isEmpty()) {
      throw new IllegalStateException(String.join("\n", site.faults()));
    }
    for (var file : site.files().entrySet()) {
      var target = Path.of(arguments[1]).resolve(file.getKey());
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.write(target, file.getValue());
    }
  }

  /** Makes the site of a source tree, in memory. */
  static Site of(Path root) throws IOException {
    var faults = new ArrayList<String>();
    var pages = new TreeMap<Path, MarkdownPage>();
    for (var source : sources(root)) {
      pages.put(source, MarkdownPage.parse(source, Files.readString(root.resolve(source))));
    }
    var contents =
        SiteContents.of(MarkdownPage.parse(CONTENTS, Files.readString(root.resolve(CONTENTS))));
    var html = new TreeMap<Path, String>();
    var others = new TreeSet<Path>();
    for (var page : pages.values()) {
      var links = new SiteLinks(root, page.source(), pages.keySet());
      html.put(page.target(), SiteFrame.around(page, contents, links));
      faults.addAll(links.faults());
      others.addAll(links.others());
    }
    faults.addAll(unlisted(pages.keySet(), contents));
    faults.addAll(missingHeadings(html));
    var files = new TreeMap<Path, byte[]>();
    html.forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
    for (var other : others) {
      files.put(MarkdownPage.targetOf(other), Files.readAllBytes(root.resolve(other)));
    }
    files.put(Path.of("site.css"), SiteFrame.style());
    return new Site(files, List.copyOf(faults));
  }

  private static List<Path> sources(Path root) throws IOException {
    try (var own = Files.list(root);
        var docs = Files.walk(root.resolve("docs"))) {
      return Stream.concat(own, docs)
          .filter(path -> path.toString().endsWith(".md"))
          .map(root::relativize)
          .sorted()
          .collect(Collectors.toList());
    }
  }

  /** Pages of {@code docs} that its contents do not name. */
  private static List<String> unlisted(Set<Path> sources, SiteContents contents) {
    var listed = contents.aims();
    return sources.stream()
        .filter(source -> source.startsWith("docs") && source.getNameCount() == 2)
        .filter(source -> !source.equals(CONTENTS) && !listed.contains(source))
        .map(source -> source + " is not in docs/README.md")
        .toList();
  }

  private static List<String> missingHeadings(Map<Path, String> html) {
    var ids = new TreeMap<Path, Set<String>>();
    html.forEach((path, text) -> ids.put(path, groups(ID, text)));
    var faults = new ArrayList<String>();
    html.forEach(
        (path, text) ->
            LINK.matcher(text)
                .results()
                .filter(
                    link -> !ids.getOrDefault(aim(path, link), Set.of()).contains(link.group(2)))
                .map(link -> path + " points to " + link.group(1) + "#" + link.group(2))
                .forEach(faults::add));
    return faults;
  }

  private static Path aim(Path page, MatchResult link) {
    return link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
  }

  private static Set<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }
}
