package org.waymark.web.developer;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.waymark.hub.partner.ApiScope;
import org.waymark.quota.QuotaConfig;
import org.waymark.web.layout.PublicAddress;

/** For whoever builds on the API. */
@Path("/developers")
@Produces(MediaType.TEXT_HTML)
class DeveloperPages {

  private final ContractFile contract;
  private final Reference reference;
  private final QuickStart quickStart;
  private final QuotaConfig quotas;
  private final PublicAddress address;

  DeveloperPages(
      ContractFile contract,
      Reference reference,
      QuickStart quickStart,
      QuotaConfig quotas,
      PublicAddress address) {
    this.contract = contract;
    this.reference = reference;
    this.quickStart = quickStart;
    this.quotas = quotas;
    this.address = address;
  }

  @GET
  public TemplateInstance start(@Context UriInfo request) {
    return quickStart.page(address.of(request).toString().replaceFirst("/$", ""));
  }

  @GET
  @Path("reference")
  public TemplateInstance reference() {
    return new ReferencePage(reference.topics());
  }

  @GET
  @Path("reference/{topic}")
  public TemplateInstance topic(@PathParam("topic") String code) {
    var topic = reference.topic(code).orElseThrow(NotFoundException::new);
    return new TopicPage(topic, reference.documents(topic));
  }

  @GET
  @Path("rules")
  public TemplateInstance rules() {
    return new RulesPage(
        quotas.partner().calls(),
        quotas.partner().window().toSeconds(),
        quotas.sender().calls(),
        quotas.sender().window().toSeconds(),
        List.of(ApiScope.values()));
  }

  @GET
  @Path("webhooks")
  public TemplateInstance webhooks() {
    return WebhooksPage.of(reference.messages());
  }

  @GET
  @Path("changes")
  public TemplateInstance changes() {
    return ChangesPage.of(contract.changes());
  }

  @GET
  @Path("waymark-v1.yaml")
  @Produces("application/yaml;charset=UTF-8")
  public String file() {
    return contract.text();
  }
}
