package org.waymark.assessment.handedin;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.kernel.time.CivilTime;
import org.waymark.organisation.CouncilAreas;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.questionnaire.answer.FirmFacts;

/**
 * Reads what was handed in to one edition, one assessment after the other, however many there are.
 *
 * <p>Not by way of the repository: there each assessment belongs to a firm, and whoever runs the
 * service is nobody whom a firm lets see its answers. Here nothing leads back to it.
 */
public final class HandedInAnswers {

  /** Those handed in to another text of the edition would be scored by rules they never met. */
  private static final String HANDED_IN =
      """
      select assessment.depth, assessment.variant, assessment.council_area, assessment.size_band,
             assessment.sector, assessment.submitted_at,
             array(select question_id from answer
                   where assessment_id = assessment.id order by question_id) as questions,
             array(select array_to_string(option_ids, ' ') from answer
                   where assessment_id = assessment.id order by question_id) as options,
             array(select evidence from answer
                   where assessment_id = assessment.id order by question_id) as evidence
      from assessment
      where questionnaire = ? and edition = ? and content_hash = ? and state = 'SUBMITTED'
        and not exists (select from organisation where id = assessment.organisation_id and sandbox)
      order by submitted_at, id
      """;

  private static final String OF_ANOTHER_TEXT =
      """
      select count(*) from assessment
      where questionnaire = ? and edition = ? and content_hash <> ? and state = 'SUBMITTED'
        and not exists (select from organisation where id = assessment.organisation_id and sandbox)
      """;

  private static final int ROWS_AT_A_TIME = 200;

  private final DataSource database;
  private final CouncilAreas areas;

  /**
   * @param database of the service
   */
  public HandedInAnswers(DataSource database, CouncilAreas areas) {
    this.database = database;
    this.areas = areas;
  }

  /**
   * Shows everything handed in to an edition, the oldest first.
   *
   * @param edition whole; its text is the one that was answered
   * @return how many were handed in to an edition of the same name whose text was another
   */
  public int each(Questionnaire edition, Consumer<HandedIn> each) throws SQLException {
    try (var connection = database.getConnection()) {
      // Otherwise all rows would be held in memory at once.
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      try (var statement = connection.createStatement()) {
        statement.execute("select set_config('waymark.actor', 'housekeeping', true)");
      }
      handedIn(edition, connection, each);
      return ofAnotherText(edition, connection);
    }
  }

  private void handedIn(Questionnaire edition, Connection connection, Consumer<HandedIn> each)
      throws SQLException {
    var forms = new Questionnaires(List.of(edition));
    try (var query = connection.prepareStatement(HANDED_IN)) {
      query.setFetchSize(ROWS_AT_A_TIME);
      of(query, edition);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          each.accept(handedIn(rows, edition.id(), forms));
        }
      }
    }
  }

  private static int ofAnotherText(Questionnaire edition, Connection connection)
      throws SQLException {
    try (var query = connection.prepareStatement(OF_ANOTHER_TEXT)) {
      of(query, edition);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private static void of(PreparedStatement query, Questionnaire edition) throws SQLException {
    query.setString(1, edition.id().questionnaire());
    query.setString(2, edition.id().edition());
    query.setString(3, edition.about().contentHash());
  }

  private HandedIn handedIn(ResultSet row, EditionId id, Questionnaires forms) throws SQLException {
    var form =
        new Form(Depth.ofCode(row.getString("depth")).orElseThrow(), row.getString("variant"));
    var questions = texts(row.getArray("questions"));
    var options = texts(row.getArray("options"));
    var evidence = texts(row.getArray("evidence"));
    Map<String, List<String>> written = new HashMap<>();
    Map<String, Evidence> restsOn = new HashMap<>();
    for (var i = 0; i < questions.size(); i++) {
      written.put(questions.get(i), List.of(options.get(i).split(" ", -1)));
      restsOn.put(questions.get(i), Evidence.ofCode(evidence.get(i)).orElseThrow());
    }
    var understood = forms.edition(id, form).orElseThrow().understood(written);
    restsOn.keySet().retainAll(understood.keySet());
    return new HandedIn(form, firm(row), new Answers(understood, restsOn));
  }

  private FirmFacts firm(ResultSet row) throws SQLException {
    var profile =
        new FirmProfile(
            areas.ofCode(row.getString("council_area")).orElseThrow(),
            SizeBand.ofCode(row.getString("size_band")).orElseThrow(),
            Sector.ofCode(row.getString("sector")).orElseThrow());
    return FirmFacts.of(profile, CivilTime.day(row.getTimestamp("submitted_at").toInstant()));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
