package org.waymark.adviser.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Files that may be filed. Which one a file is, its content says: its name and sender may lie. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  TEXT("text/plain;charset=UTF-8", "txt", "csv");

  /** As the formats' own specifications give them. */
  private static final byte[] PDF_BEGINS = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG_BEGINS = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};
  private static final byte[] ODT_SAYS =
      "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);

  /** Parts of an honest document; more would only cost time. */
  private static final int MOST_ENTRIES = 2_000;

  /** Markup is run by browsers, whatever it is called. */
  private static final char MARKUP = '<';

  private final String mediaType;
  private final Set<String> extensions;

  FileKind(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = Set.of(extensions);
  }

  /** As it is served. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether a file of this name claims to be of this kind. */
  boolean fits(String name) {
    var dot = name.lastIndexOf('.');
    return dot >= 0 && extensions.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** What a file is, if it may be filed. */
  static Optional<FileKind> of(byte[] content) {
    if (begins(content, PDF_BEGINS)) {
      return Optional.of(PDF);
    }
    if (begins(content, PNG_BEGINS)) {
      return Optional.of(PNG);
    }
    if (begins(content, JPEG_BEGINS)) {
      return Optional.of(JPEG);
    }
    if (begins(content, ZIP_BEGINS)) {
      return container(content);
    }
    return isText(content) ? Optional.of(TEXT) : Optional.empty();
  }

  private static boolean begins(byte[] content, byte[] with) {
    return content.length >= with.length
        && Arrays.equals(content, 0, with.length, with, 0, with.length);
  }

  /**
   * Office documents are archives: their parts tell them apart. Only the list of the parts is read,
   * as programs that open them do too: unpacking a few kilobytes could fill any memory and take
   * hours. It stands at the end, so that the archive has to be a file.
   */
  private static Optional<FileKind> container(byte[] content) {
    try {
      var file = Files.createTempFile("document", ".zip");
      try {
        return container(Files.write(file, content));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<FileKind> container(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      return zip.size() > MOST_ENTRIES ? Optional.empty() : container(zip);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<FileKind> container(ZipFile zip) throws IOException {
    var type = zip.getEntry("mimetype");
    if (type != null) {
      try (var words = zip.getInputStream(type)) {
        return Arrays.equals(words.readNBytes(ODT_SAYS.length + 1), ODT_SAYS)
            ? Optional.of(ODT)
            : Optional.empty();
      }
    }
    var parts = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
    // Programs inside a document.
    if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))
        || !parts.contains("[Content_Types].xml")) {
      return Optional.empty();
    }
    return Stream.of(DOCX, XLSX).filter(kind -> parts.contains(kind.mainPart())).findFirst();
  }

  private String mainPart() {
    return this == DOCX ? "word/document.xml" : "xl/workbook.xml";
  }

  private static boolean isText(byte[] content) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      var first = text.strip();
      return !first.isEmpty()
          && first.charAt(0) != MARKUP
          && text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
