package org.parley.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents point to what is there: pages, headings, pictures, and what Maven is asked for. */
class DocumentsTest {
  private static final Path ROOT =
      Path.of("").toAbsolutePath().endsWith("release") ? Path.of("..") : Path.of(".");
  private static final Pattern MAVEN = Pattern.compile("(?<=^|`)mvn [^`\\n]*", Pattern.MULTILINE);

  @Test
  void everyLinkHasAnAimAndEveryPageIsListed() throws IOException {
    assertThat(Site.of(ROOT.toRealPath()).faults()).isEmpty();
  }

  @Test
  void aPageIsAFrameAroundItsText() throws IOException {
    var site = Site.of(ROOT.toRealPath());
    assertThat(
            new String(
                site.files().get(Path.of("ceasefires.html")),
                java.nio.charset.StandardCharsets.UTF_8))
        .contains("<title>The life of a ceasefire · Parley</title>")
        .contains("<a href=\"ceasefires.html\" aria-current=\"page\">Ceasefires</a>")
        .doesNotContain("PhasesTest");
    assertThat(site.files()).containsKeys(Path.of("index.html"), Path.of("architecture.svg"));
  }

  static List<String> mavenCommands() throws IOException {
    try (var docs = Files.list(ROOT.resolve("docs"));
        var own = Files.list(ROOT)) {
      return Stream.concat(docs, own)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .flatMap(file -> MAVEN.matcher(read(file)).results().map(found -> found.group()))
          .distinct()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("mavenCommands")
  void mavenIsAskedForWhatItHas(String command) throws IOException {
    for (var module : values(command, "-pl (\\S+)")) {
      assertThat(ROOT.resolve(module).resolve("pom.xml")).exists();
    }
    for (var profile : values(command, "-P(\\S+)")) {
      assertThat(poms()).contains("<id>" + profile + "</id>");
    }
    for (var type : values(command, "-Dtest=(\\w+)|-Dmain=(\\S+)")) {
      assertThat(sources()).anyMatch(file -> file.endsWith(type.replace('.', '/') + ".java"));
    }
  }

  private static List<String> values(String command, String option) {
    return Pattern.compile(option)
        .matcher(command)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .toList();
  }

  private static String poms() throws IOException {
    try (var folders = Files.list(ROOT)) {
      return folders
          .map(folder -> folder.endsWith("pom.xml") ? folder : folder.resolve("pom.xml"))
          .filter(Files::exists)
          .map(DocumentsTest::read)
          .collect(Collectors.joining());
    }
  }

  private static List<String> sources() throws IOException {
    try (var modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src"))
          .filter(Files::isDirectory)
          .flatMap(DocumentsTest::filesBelow)
          .toList();
    }
  }

  private static Stream<String> filesBelow(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.map(Path::toString).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
