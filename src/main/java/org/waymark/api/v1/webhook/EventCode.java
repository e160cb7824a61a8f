package org.waymark.api.v1.webhook;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code of a kind of event, as the API's description shows it. */
@Schema(
    name = "WebhookEvent",
    type = SchemaType.STRING,
    description = "What a message can be about",
    enumeration = {
      "assessment.submitted",
      "report.ready",
      "benchmark.released",
      "programme.changed",
      "referral.updated",
      "grant.withdrawn",
      "organisation.erased"
    })
interface EventCode {}
