package org.parley.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that appear all together or not at all: they are written aside, in a folder beside their
 * place, and moved there when the last of them is whole and on disk. Closing without {@link
 * #commit} leaves nothing behind.
 */
public final class StagedFiles implements Target, AutoCloseable {
  private final Path aside;
  private final Map<Path, Path> places = new LinkedHashMap<>();
  private final Path folder;

  private StagedFiles(Path folder) throws IOException {
    this.folder = folder;
    this.aside = Files.createTempDirectory(standing(folder.toAbsolutePath()), ".parley-export-");
  }

  /**
   * Files for a folder, which is made when they are whole.
   *
   * @throws IOException if nothing can be written beside it
   */
  public static StagedFiles in(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(folder + ": is a file, and this format needs a folder");
    }
    return new StagedFiles(folder);
  }

  private static Path standing(Path path) throws IOException {
    for (var up = path; up != null; up = up.getParent()) {
      if (Files.isDirectory(up)) {
        return up;
      }
    }
    throw new IOException(path + ": no such folder");
  }

  @Override
  public OutputStream open(String name) throws IOException {
    var file = aside.resolve(name);
    if (!aside.equals(file.getParent())) {
      throw new IllegalArgumentException("Not a plain file name: " + name);
    }
    var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    places.put(file, folder.resolve(name));
    return new BufferedOutputStream(
        new FilterOutputStream(Channels.newOutputStream(channel)) {
          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
          }

          @Override
          public void close() throws IOException {
            try (channel) {
              if (channel.isOpen()) {
                channel.force(true);
              }
            }
          }
        });
  }

  /** Moves all files to their places, over older ones of their names. */
  public void commit() throws IOException {
    Files.createDirectories(folder);
    for (var place : places.entrySet()) {
      if (Files.isDirectory(place.getValue())) {
        throw new IOException(place.getValue() + ": is a folder, and this format needs a file");
      }
    }
    for (var place : places.entrySet()) {
      Files.move(
          place.getKey(),
          place.getValue(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
    places.clear();
  }

  @Override
  public void close() throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(aside)) {
      for (var file : left) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(aside);
  }
}
