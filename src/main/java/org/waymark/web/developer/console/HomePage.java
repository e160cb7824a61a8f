package org.waymark.web.developer.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.hub.partner.ApiScope;

/**
 * Where somebody who has signed in goes on.
 *
 * @param until such as 14:05 UTC
 */
@CheckedTemplate(
    basePath = "developer/console",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HomePage(String client, List<String> scopes, String until) implements TemplateInstance {

  HomePage {
    scopes = List.copyOf(scopes);
  }

  static HomePage of(Developer developer) {
    return new HomePage(
        developer.client(),
        developer.scopes().stream().map(ApiScope::code).sorted().toList(),
        Written.minute(developer.until()));
  }
}
