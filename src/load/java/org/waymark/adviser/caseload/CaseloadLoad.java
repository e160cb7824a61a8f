package org.waymark.adviser.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;

/**
 * An adviser with ten thousand clients, each invented and with what it handed in. Measured over
 * HTTP, one request after the other, from the request to the last byte of the page.
 */
@QuarkusTest
@TestProfile(CaseloadLoad.TenThousandClients.class)
class CaseloadLoad {

  private static final int WARM_UP = Integer.getInteger("load.warm-up", 60);
  private static final int REQUESTS = Integer.getInteger("load.requests", 200);

  private static final List<String> PAGES =
      List.of(
          "",
          "?page=150",
          "?sort=score",
          "?sort=activity",
          "?sort=consent",
          "?score=cyber-security&below=40&sort=score",
          "?score=skills/people&below=50",
          "?region=TLC&size=5-9&sector=construction",
          "?activity=within-30&sort=activity",
          "?activity=not-90",
          "?ends=30",
          "?news=yes&sort=activity",
          "?name=an");

  private static final List<String> FILES = List.of("clients.csv", "clients.xlsx");
  private static final String CLIENTS_WANTED = System.getProperty("load.clients", "10000");
  private static final long CLIENTS = Long.parseLong(CLIENTS_WANTED);

  /** Bytes of a file for each client, at least; compressed, there were 95. */
  private static final long EACH = 20;

  /** Acts as each firm in turn, as the firm itself would. */
  private static final String LET_IN =
      """
      do $$
      declare firm uuid; number integer := 0; hub uuid := '%s';
      begin
        for firm in select id from organisation where demonstration order by id loop
          number := number + 1;
          perform set_config('waymark.actor', 'owner', true), set_config('waymark.organisation', firm::text, true);
          insert into organisation_contact (organisation_id, firm_name, person_name, email)
          values (firm, (array['Ashby', 'Brandon', 'Coxhoe', 'Dalton', 'Elwick', 'Felton', 'Greenside'])[1 + number %% 7]
            || ' ' || (array['Joinery', 'Bakery', 'Plumbing', 'Design', 'Garage', 'Catering'])[1 + number %% 6]
            || ' ' || number, 'Jo Smith', 'jo@example.org');
          insert into access_grant (id, organisation_id, hub_id, scopes, purpose, given_by, granted_at, ends_on)
          values (gen_random_uuid(), firm, hub, array['scores', 'answers'], 'Support', 'hub-code',
                  now() - number %% 200 * interval '1 day', current_date + 1 + number %% 365);
        end loop;
      end $$
      """;

  private static final String SEEN =
      "insert into client_seen (person_id, organisation_id, seen_at)"
          + " select ?1, organisation_id, now() - interval '45 days' from client_card"
          + " where get_byte(uuid_send(organisation_id), 0) < 128";

  @Inject Community community;
  @Inject CatchUpStandings catchUp;

  @TestHTTPResource("/advise")
  URI caseload = URI.create("http://localhost");

  private final HttpClient browser =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Invented firms, all of them somebody's clients. */
  public static final class TenThousandClients implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "waymark.demonstration.enabled", "true", "waymark.demonstration.firms", CLIENTS_WANTED);
    }
  }

  @Test
  void showsTheListInTimeAndSendsItAllInLittleMemory() throws Exception {
    var hub = community.hub("A hub with many clients");
    var adviser = community.adviser(hub, "Ada Adviser");
    community.sql(new Actor.Housekeeping(), String.format(Locale.ROOT, LET_IN, hub.id()));
    var kept = catchUp.catchUp();
    community.sql(adviser, SEEN, adviser.person().value());
    System.out.printf(
        Locale.UK,
        "%nClients with %d assessments; %d processors, load %.1f%n%-50s %8s %8s %8s%n",
        kept,
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        "page (milliseconds)",
        "median",
        "95%",
        "slowest");
    for (var page : PAGES) {
      measure("/advise" + page, adviser);
    }
    System.out.printf("%n%-50s %8s %8s %8s%n", "file", "seconds", "bytes", "extra MB");
    for (var file : FILES) {
      export("/advise/" + file, adviser);
    }
  }

  /** Once to see how long it takes, and once to see how much memory that takes. */
  private void export(String file, Actor.Adviser adviser) throws Exception {
    var began = System.nanoTime();
    var size = download(file, adviser);
    var took = (System.nanoTime() - began) / 1e9;
    try (var heap = ExtraHeap.watch()) {
      assertThat(download(file, adviser)).isGreaterThan(EACH * CLIENTS);
      System.out.printf(Locale.UK, "%-50s %8.1f %8d %8.1f%n", file, took, size, heap.megabytes());
      assertThat(heap.megabytes()).as("of heap beyond what is used anyway").isLessThan(64);
    }
  }

  /** Reads a file and keeps nothing of it; how many bytes it has. */
  private long download(String file, Actor.Adviser adviser) throws Exception {
    var answer = browser.send(get(file, adviser), HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    try (var body = answer.body()) {
      return body.transferTo(OutputStream.nullOutputStream());
    }
  }

  private void measure(String page, Actor.Adviser adviser) throws Exception {
    var times = new ArrayList<Double>();
    for (var request = 0; request < WARM_UP + REQUESTS; request++) {
      var began = System.nanoTime();
      var answer = browser.send(get(page, adviser), HttpResponse.BodyHandlers.ofString());
      var took = (System.nanoTime() - began) / 1e6;
      assertThat(answer.statusCode()).isEqualTo(200);
      if (request >= WARM_UP) {
        times.add(took);
      }
    }
    times.sort(null);
    System.out.printf(
        Locale.UK,
        "%-50s %8.1f %8.1f %8.1f%n",
        page,
        times.get(times.size() / 2),
        times.get(times.size() * 95 / 100),
        times.getLast());
  }

  private HttpRequest get(String page, Actor.Adviser adviser) {
    return HttpRequest.newBuilder(caseload.resolve(page))
        .header("Accept", "text/html, */*")
        .header(ActingHeader.NAME, ActingHeader.naming(adviser))
        .build();
  }
}
