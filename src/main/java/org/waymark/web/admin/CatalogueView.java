package org.waymark.web.admin;

import static org.waymark.web.layout.staff.Entries.fact;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.assessment.Assessments;
import org.waymark.kernel.Language;
import org.waymark.questionnaire.About;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.Entries;
import org.waymark.web.layout.staff.Entries.Entry;
import org.waymark.web.layout.staff.ListPage;
import org.waymark.web.layout.staff.StaffAnswers;

/** Makes the pages of what comes with a release of the software: to be read, not to be changed. */
@ApplicationScoped
class CatalogueView {

  private final Questionnaires questionnaires;
  private final Assessments assessments;
  private final Words words;

  CatalogueView(Questionnaires questionnaires, Assessments assessments, Words words) {
    this.questionnaires = questionnaires;
    this.assessments = assessments;
    this.words = words;
  }

  /** What these pages say things with. */
  @Singleton
  static class Words {
    private final AdminMessages messages;
    private final Speaker speaker;
    private final StaffAnswers answers;

    Words(@Spoken AdminMessages messages, Speaker speaker, StaffAnswers answers) {
      this.messages = messages;
      this.speaker = speaker;
      this.answers = answers;
    }

    ListPage page(String title, List<String> lede, Entries entries) {
      return new ListPage(
          title, answers.back(Administration.ADDRESS), null, lede, List.of(), entries);
    }
  }

  TemplateInstance overview() {
    var messages = words.messages;
    return new ListPage(
        messages.title(),
        null,
        null,
        List.of(messages.lede()),
        List.of(),
        Entries.of(
            List.of(
                Entry.way(messages.hubs(), HubsPages.ADDRESS, messages.hubsNote()),
                Entry.way(messages.people(), MembersPages.ADDRESS, messages.peopleNote()),
                Entry.way(messages.partners(), Administration.PARTNERS, messages.partnersNote()),
                way(messages.questionnaires(), "questionnaires", messages.questionnairesNote()),
                way(messages.benchmarks(), "benchmarks", messages.benchmarksNote()),
                way(messages.gaps(), "gaps", messages.gapsNote()),
                way(messages.programmes(), "programmes", messages.programmesNote()),
                Entry.way(messages.uptake(), Administration.UPTAKE, messages.uptakeNote()),
                Entry.way(messages.outbox(), Administration.OUTBOX, messages.outboxNote()))));
  }

  private static Entry way(String title, String page, String note) {
    return Entry.way(title, Administration.ADDRESS + "/" + page, note);
  }

  TemplateInstance questionnaires() {
    return words.page(
        words.messages.questionnaires(),
        List.of(words.messages.questionnairesLede()),
        Entries.of(questionnaires.all().stream().map(this::edition).toList()));
  }

  private Entry edition(Questionnaire edition) {
    var messages = words.messages;
    var about = edition.about();
    return Entry.of(
        Text.joined(
            " ", List.of(words.speaker.text(about.title()), Text.of(edition.id().edition()))),
        List.of(
            fact(messages.status(), status(about.status())),
            fact(messages.validFrom(), words.speaker.day(about.validFrom())),
            fact(messages.reviewBy(), words.speaker.day(about.reviewBy())),
            fact(messages.languagesOf(), languages(about.text().welsh())),
            fact(messages.hash(), about.contentHash()),
            fact(messages.firstMet(), firstMet(edition))));
  }

  private String firstMet(Questionnaire edition) {
    return assessments
        .firstMet(edition.id())
        .map(
            met ->
                met.contentHash().equals(edition.about().contentHash())
                    ? words.messages.metSame(words.speaker.day(met.at()))
                    : words.messages.metOther(words.speaker.day(met.at())))
        .orElseGet(words.messages::metNever);
  }

  private String status(About.Status status) {
    return switch (status) {
      case DRAFT -> words.messages.draft();
      case PUBLISHED -> words.messages.published();
      case RETIRED -> words.messages.retired();
    };
  }

  private String languages(About.Translation welsh) {
    return switch (welsh) {
      case NONE -> Language.ENGLISH.ownName();
      case AWAITING_REVIEW -> words.messages.welshAwaiting();
      case REVIEWED -> words.messages.welshReviewed();
    };
  }
}
