package org.waymark.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.waymark.organisation.OrganisationConfig;
import org.waymark.web.layout.asset.AssetVersion;
import org.waymark.web.layout.language.Spoken;

/** What the frame of every page needs to know: {@code inject:frame} in templates. */
@Named("frame")
@ApplicationScoped
public class Frame {

  private final LayoutConfig operator;
  private final OrganisationConfig organisations;
  private final AssetVersion assets;
  private final LayoutMessages messages;

  Frame(
      LayoutConfig operator,
      OrganisationConfig organisations,
      AssetVersion assets,
      @Spoken LayoutMessages messages) {
    this.operator = operator;
    this.organisations = organisations;
    this.assets = assets;
    this.messages = messages;
  }

  /** Name of the organisation that runs the service. */
  public String operator() {
    return operator.name().orElseGet(messages::unnamedOperator);
  }

  public Optional<String> email() {
    return operator.email();
  }

  public Optional<String> site() {
    return operator.url().map(Object::toString);
  }

  /** Whether the firms behind the comparisons are invented. */
  public boolean demonstration() {
    return operator.demonstration();
  }

  /** How long a code to come back works after the last visit, in days. */
  public long codeDays() {
    return organisations.returnCodeLifetime().toDays();
  }

  /** Path of one of the service's own assets, with its version. */
  public String asset(String name) {
    return "/assets/" + name + "?v=" + assets.digest();
  }
}
