package org.parley.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * The licences and notices of every library in a release, one folder a jar: those that the jar
 * carries, else the text that {@code texts.txt} names for it. A jar with neither ends the build.
 */
public final class Licences {
  private static final Pattern TEXT =
      Pattern.compile(
          "(?:.*/)?(?:licen[cs]e|notice|copying|lgpl|epl|al2)[^/]*", Pattern.CASE_INSENSITIVE);

  private final Path texts;
  private final Path own;
  private final Map<String, String> textOf;

  private Licences(Path texts, Path own) throws IOException {
    this.texts = texts;
    this.own = own;
    this.textOf = parse(Files.readAllLines(texts.resolve("texts.txt"), UTF_8));
  }

  /**
   * Gathers the licences.
   *
   * @param arguments the folder of jars, the folder of texts, Parley's own licence, and the folder
   *     to fill
   */
  public static void main(String[] arguments) throws IOException {
    var licences = new Licences(Path.of(arguments[1]), Path.of(arguments[2]));
    try (var jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
      for (var jar : jars) {
        licences.gather(jar, Path.of(arguments[3]).resolve(nameOf(jar)));
      }
    }
  }

  /** Lines of a jar's beginning and its text; others are comments. */
  static Map<String, String> parse(List<String> lines) {
    var textOf = new TreeMap<String, String>();
    for (var line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        var words = line.split(" ", 2);
        textOf.put(words[0], words[1]);
      }
    }
    return textOf;
  }

  private static String nameOf(Path jar) {
    var name = String.valueOf(jar.getFileName());
    return name.substring(0, name.length() - ".jar".length());
  }

  private void gather(Path jar, Path folder) throws IOException {
    Files.createDirectories(folder);
    var found = false;
    try (var file = new JarFile(jar.toFile())) {
      for (var entry : file.stream().filter(Licences::isText).toList()) {
        try (var in = file.getInputStream(entry)) {
          write(in, folder.resolve(flat(entry.getName())));
        }
        found = true;
      }
    }
    if (!found || folder.getFileName().toString().startsWith("parley-")) {
      var text =
          supplied(nameOf(jar))
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          jar
                              + " carries no licence; name its text in "
                              + texts.resolve("texts.txt")));
      try (var in = Files.newInputStream(text)) {
        write(in, folder.resolve("LICENSE"));
      }
    }
  }

  private static boolean isText(JarEntry entry) {
    var name = entry.getName();
    return !entry.isDirectory()
        && !name.toLowerCase(Locale.ROOT).endsWith(".class")
        && TEXT.matcher(name).matches();
  }

  private static void write(InputStream in, Path file) throws IOException {
    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A file name that no entry of a jar can lead out of its folder by. */
  static String flat(String entry) {
    return entry
        .replaceFirst("^META-INF/", "")
        .replaceAll("[^A-Za-z0-9._-]", "_")
        .replaceFirst("^\\.+", "_");
  }

  private Optional<Path> supplied(String jar) {
    return textOf.entrySet().stream()
        .filter(entry -> jar.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .map(text -> text.equals("LICENSE") ? own : texts.resolve(text))
        .findFirst();
  }
}
