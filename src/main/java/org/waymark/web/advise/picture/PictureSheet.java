package org.waymark.web.advise.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.cohort.Distribution;
import org.waymark.adviser.cohort.Figure;
import org.waymark.adviser.cohort.LevelBand;
import org.waymark.adviser.cohort.Quartiles;
import org.waymark.questionnaire.Section;
import org.waymark.web.advise.caseload.ClientSheet;
import org.waymark.web.advise.caseload.CsvSheet;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Writes a picture as a file, a row for each score of each line. */
@ApplicationScoped
class PictureSheet {

  private final ShownView view;
  private final PictureMessages messages;
  private final Speaker speaker;

  PictureSheet(ShownView view, @Spoken PictureMessages messages, Speaker speaker) {
    this.view = view;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** One row, after questionnaire, group and day. */
  private record Row(String scope, @Nullable Integer firms, @Nullable Quartiles quartiles) {}

  void write(Drawing.Drawn drawn, OutputStream out) throws IOException {
    try (var sheet = CsvSheet.begin(out)) {
      sheet.row(
          List.of(
              messages.questionnaire(),
              messages.group(),
              messages.day(),
              messages.scope(),
              messages.firms(),
              messages.lowerQuarter(),
              messages.median(),
              messages.upperQuarter(),
              messages.note()));
      for (var line : drawn.lines()) {
        write(drawn, line, sheet);
      }
    }
  }

  private void write(Drawing.Drawn drawn, ShownView.Named line, ClientSheet sheet)
      throws IOException {
    switch (line.figure()) {
      case Figure.Shown(var distribution) -> {
        for (var row : rows(drawn, distribution)) {
          write(drawn, line, row, null, sheet);
        }
      }
      case Figure.Withheld(var because) -> {
        var why = view.why(because, drawn.threshold());
        write(drawn, line, new Row(messages.whole(), null, null), why, sheet);
      }
    }
  }

  private List<Row> rows(Drawing.Drawn drawn, Distribution distribution) {
    var rows = new ArrayList<Row>();
    rows.add(new Row(messages.whole(), distribution.firms(), distribution.whole()));
    drawn.edition().sections().stream()
        .filter(Section::scored)
        .filter(section -> distribution.sections().containsKey(section.id()))
        .forEach(
            section ->
                rows.add(
                    new Row(
                        speaker.text(section.title()).words(),
                        null,
                        distribution.sections().get(section.id()))));
    distribution.levels().forEach(band -> rows.add(row(band)));
    return rows;
  }

  private Row row(LevelBand band) {
    return new Row(view.band(band), band.firms(), null);
  }

  private void write(
      Drawing.Drawn drawn, ShownView.Named line, Row row, @Nullable String note, ClientSheet sheet)
      throws IOException {
    var quartiles = row.quartiles();
    sheet.row(
        Arrays.asList(
            speaker.text(drawn.edition().about().title()).words(),
            line.group(),
            line.day(),
            row.scope(),
            row.firms(),
            quartiles == null ? null : quartiles.lower(),
            quartiles == null ? null : quartiles.median(),
            quartiles == null ? null : quartiles.upper(),
            note));
  }
}
