package org.waymark.fault;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.waymark.fixture.packaged.PartnerProgram;
import org.waymark.fixture.packaged.PartnerProgram.Answer;

/**
 * What is done in the life of one process. About no firm are messages of an erasure and of a
 * parting: they outlast what they tell of.
 *
 * @param firm takes a programme up
 * @param assessment of that firm, filled in
 * @param doomed an assessment, filled in, whose submission the database refuses at the very end
 * @param leaver a firm that is erased
 * @param parting of a firm that ends the partner's access
 */
record Work(String firm, String assessment, String doomed, String leaver, Visitor parting) {

  private static final int SEE_OTHER = 303;

  static final String QUESTIONNAIRE = "skills";

  /** By the name of their firm the database knows what to refuse. */
  static final String DOOMED = "doomed ";

  /** The call whose effect the database refuses. */
  static final String REFUSED = "submit what is refused";

  private static final String PARTING = "/account/access/partner/end";

  private static final String REFERRALS = "/api/v1/referrals";

  /** What became of a call: no answer when the process died before. */
  record Call(String name, Optional<Integer> status) {}

  /** Prepares one. */
  static Work prepare(PartnerProgram program, String name, Map<String, List<String>> answers) {
    var firm = program.bringsFirm("firm " + name);
    var doomed = program.bringsFirm(DOOMED + name);
    return new Work(
        firm,
        filledIn(program, firm, answers),
        filledIn(program, doomed, answers),
        program.bringsFirm("leaver " + name),
        visitorOf(program, program.bringsFirm("parting " + name)));
  }

  /** Somebody who has followed a link of the partner's. */
  private static Visitor visitorOf(PartnerProgram program, String firm) {
    var wish = Map.of("questionnaire", QUESTIONNAIRE);
    var link =
        program
            .callsOnce("/api/v1/organisations/" + firm + "/links", wish)
            .orElseThrow()
            .expect(200)
            .path("url")
            .asText();
    var visitor = Visitor.fresh(program.client());
    var gone = visitor.sends(program.node().resolve(URI.create(link).getPath()));
    if (!gone.equals(Optional.of(SEE_OTHER))) {
      throw new IllegalStateException("A link was answered with " + gone);
    }
    return visitor;
  }

  private static String filledIn(
      PartnerProgram program, String firm, Map<String, List<String>> answers) {
    var assessment = program.begins(firm, QUESTIONNAIRE);
    program.answers(assessment, "PUT", answers).expect(200);
    return assessment;
  }

  /**
   * Makes all calls, side by side where they do not follow from each other.
   *
   * @param done is told of each that was answered with success
   * @return the calls, which are added to until they are over
   */
  List<Call> begin(PartnerProgram program, String programme, Consumer<Call> done) {
    var calls = new CopyOnWriteArrayList<Call>();
    var keep = new Keeping(calls, done);
    keep.aside(() -> keep.call("submit", program.submits(assessment)));
    keep.aside(() -> keep.call("submit", program.submits(assessment)));
    keep.aside(() -> keep.call(REFUSED, program.submits(doomed)));
    keep.aside(() -> refer(program, programme, keep));
    keep.aside(() -> keep.call("part", parting.sends(program.node().resolve(PARTING)), SEE_OTHER));
    keep.aside(
        () -> {
          keep.call("erase, stale", change(program, "DELETE", organisation(), "\"99\"", Map.of()));
          keep.call("erase", change(program, "DELETE", organisation(), "*", Map.of()));
        });
    return calls;
  }

  private String organisation() {
    return "/api/v1/organisations/" + leaver;
  }

  /** Two follow it up at once, from the same version: one of them is too late. */
  private void refer(PartnerProgram program, String programme, Keeping keep) {
    var begun = program.callsOnce(REFERRALS, Map.of("organisation", firm, "programme", programme));
    keep.call("refer", begun);
    begun
        .filter(Answer::isOk)
        .map(answer -> answer.body().path("href").asText())
        .ifPresent(
            href -> {
              for (var stage : List.of("contacted", "applied")) {
                var news = Map.of("stage", stage, "happenedOn", "2026-11-02");
                keep.aside(
                    () -> keep.call("follow", change(program, "PATCH", href, "\"0\"", news)));
              }
            });
  }

  private static Optional<Answer> change(
      PartnerProgram program, String method, String path, String version, Map<String, ?> body) {
    return program.calls(method, path, Map.of("If-Match", version), body);
  }

  /** Keeps what became of calls. */
  private record Keeping(List<Call> calls, Consumer<Call> done) {

    void aside(Runnable act) {
      Thread.ofVirtual().start(act);
    }

    void call(String name, Optional<Answer> answer) {
      var success = answer.filter(Answer::isOk).map(Answer::status).orElse(0);
      call(name, answer.map(Answer::status), success);
    }

    void call(String name, Optional<Integer> status, int success) {
      var call = new Call(name, status);
      calls.add(call);
      if (status.equals(Optional.of(success))) {
        done.accept(call);
      }
    }
  }

  /** By name and what was answered. */
  static List<String> named(List<Call> calls) {
    var names = new ArrayList<String>();
    for (var call : calls) {
      names.add(call.name() + " " + call.status().map(String::valueOf).orElse("unanswered"));
    }
    return names;
  }
}
