package org.waymark.api.v1.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.webhook.Endpoint;
import org.waymark.webhook.SigningSecret;

/** An endpoint with a secret that is shown this once. */
@Schema(name = "WebhookSecretResponse")
record RegisteredResponse(
    @Schema(required = true) WebhookResponse webhook,
    @Schema(
            required = true,
            pattern = "^whsec_[A-Za-z0-9+/]+=*$",
            description =
                "What messages are signed with, as Standard Webhooks 1.0.0 has it. Keep it: it is"
                    + " shown by no other call")
        String secret) {

  static RegisteredResponse of(Endpoint endpoint, SigningSecret secret) {
    return new RegisteredResponse(WebhookResponse.of(endpoint), secret.text());
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "RegisteredResponse[" + webhook + "]";
  }
}
