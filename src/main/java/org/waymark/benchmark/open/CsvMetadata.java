package org.waymark.benchmark.open;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * Describes the CSV of a release for programs (CSV on the Web, W3C Recommendation of 17 December
 * 2015).
 *
 * @param url of the CSV, beside this
 */
public record CsvMetadata(
    @JsonProperty("@context") List<Object> context,
    String url,
    @JsonProperty("dc:title") String title,
    @JsonProperty("dc:description") String description,
    @JsonProperty("dc:license") Reference licence,
    @JsonProperty("dc:temporal") String period,
    @JsonProperty("rdfs:seeAlso") Reference method,
    Dialect dialect,
    Schema tableSchema) {

  /** How the file is written. */
  public record Dialect(boolean header, String encoding) {}

  /** Names something elsewhere. */
  public record Reference(@JsonProperty("@id") String id) {}

  /** The columns in their order. */
  public record Schema(List<Column> columns, String aboutUrl) {}

  /** One column. An empty value is one that is not told. */
  public record Column(
      String name,
      String titles,
      String datatype,
      @JsonProperty("dc:description") String description,
      @JsonProperty("null") String empty) {}

  /** That of a release. */
  public static CsvMetadata of(OpenRelease open) {
    var release = open.release();
    return new CsvMetadata(
        List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")),
        release.id() + ".csv",
        "Waymark: scores of small firms, release " + release.id(),
        release.demonstration()
            ? "Invented firms, to show how it works."
            : "Scores of firms that used this service and agreed to be counted.",
        new Reference(Terms.LICENCE),
        release.from() + "/" + release.to(),
        new Reference(open.method()),
        new Dialect(true, "utf-8"),
        new Schema(
            CsvColumn.ALL.stream()
                .map(
                    column ->
                        new Column(
                            column.name(), column.name(), column.type(), column.description(), ""))
                .toList(),
            "#{questionnaire}-{series}-{scope}-{basis}-{rung}-{place}-{size}-{sector}"));
  }
}
