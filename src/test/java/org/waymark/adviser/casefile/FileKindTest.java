package org.waymark.adviser.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a file is, its content says. */
class FileKindTest {

  private static final List<String> WORD = List.of("[Content_Types].xml", "word/document.xml");
  private static final List<String> EXCEL = List.of("[Content_Types].xml", "xl/workbook.xml");
  private static final int BEYOND_THE_HEADER = 60;

  @Test
  void tellsOfficeDocumentsByTheirParts() {
    assertThat(FileKind.of(archive(WORD))).contains(FileKind.DOCX);
    assertThat(FileKind.of(archive(EXCEL))).contains(FileKind.XLSX);
    assertThat(FileKind.of(openDocument("application/vnd.oasis.opendocument.text")))
        .contains(FileKind.ODT);
  }

  @Test
  void takesNoOtherArchive() {
    assertThat(FileKind.of(archive(List.of("program.exe")))).isEmpty();
    assertThat(FileKind.of(archive(List.of("word/document.xml")))).isEmpty();
    assertThat(FileKind.of(openDocument("application/java-archive"))).isEmpty();
    assertThat(FileKind.of("PK\3\4 and nothing more".getBytes(StandardCharsets.US_ASCII)))
        .isEmpty();
  }

  @Test
  void takesNoDocumentWithProgramsInIt() {
    var withProgram = Stream.concat(WORD.stream(), Stream.of("word/vbaProject.bin")).toList();

    assertThat(FileKind.of(archive(withProgram))).isEmpty();
  }

  @Test
  void takesNoArchiveOfThousandsOfParts() {
    var many = IntStream.range(0, 2_001).mapToObj(n -> "part" + n);

    assertThat(FileKind.of(archive(Stream.concat(WORD.stream(), many).toList()))).isEmpty();
  }

  /** Its parts are rubbish from the first byte on, which only unpacking them would bring out. */
  @Test
  void unpacksNothing() {
    var broken = archive(WORD);
    Arrays.fill(broken, BEYOND_THE_HEADER, BEYOND_THE_HEADER + 100, (byte) 0xff);

    assertThat(FileKind.of(broken)).contains(FileKind.DOCX);
  }

  private static byte[] archive(List<String> parts) {
    return archive(parts, "some words, and many more of them: ".repeat(100));
  }

  private static byte[] openDocument(String type) {
    return archive(List.of("mimetype"), type);
  }

  private static byte[] archive(List<String> parts, String content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(varied(content));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** As a text that does not shrink to a few bytes. */
  private static byte[] varied(String content) {
    if (!content.contains(" ")) {
      return content.getBytes(StandardCharsets.US_ASCII);
    }
    var varied = new StringBuilder();
    for (var i = 0; i < content.length(); i++) {
      varied.append(content.charAt(i)).append(i * 7_919 % 1_009);
    }
    return varied.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
