package org.waymark.benchmark.official;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.waymark.kernel.Language;

/**
 * Official figures as CSV (RFC 4180): a header, then a row for each figure. What is not stated is
 * empty, and never 0.
 */
public final class OfficialCsv {

  private static final List<String> HEADER =
      List.of(
          "indicator",
          "who",
          "practice",
          "population",
          "period",
          "group_kind",
          "group",
          "percent",
          "low",
          "high",
          "level",
          "title",
          "publisher",
          "edition",
          "licence",
          "url",
          "via");

  private OfficialCsv() {}

  /** Writes all of them; the words are English. */
  public static void write(List<OfficialFigure> figures, OutputStream file) throws IOException {
    var text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(HEADER);
    figures.forEach(figure -> csv.writeRecord(row(figure)));
    csv.flush();
    text.flush();
  }

  private static List<String> row(OfficialFigure figure) {
    var words = figure.in(Language.ENGLISH);
    var interval = figure.interval();
    var limits = interval.map(Precision.Stated::limits);
    var source = figure.provenance();
    return List.of(
        figure.indicator(),
        words.who(),
        words.practice(),
        figure.population(),
        figure.period(),
        figure.group().kind(),
        figure.group().code(),
        figure.percent().toPlainString(),
        limits.map(found -> Precision.rounded(found.low()).toPlainString()).orElse(""),
        limits.map(found -> Precision.rounded(found.high()).toPlainString()).orElse(""),
        interval.map(found -> String.valueOf(found.level())).orElse(""),
        source.title(),
        source.publisher(),
        source.publication().edition(),
        source.licence(),
        source.url(),
        Objects.requireNonNullElse(source.via(), ""));
  }
}
