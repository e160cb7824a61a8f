package org.waymark.api.v1.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.organisation.hosted.MakeLink;

/** The body of a request for a link, as the API's description shows it. */
@Schema(
    description = "What a link is for; every member may be left out",
    examples = LinkRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
record LinkRequest(
    @Schema(
            description =
                "The questionnaire that the firm goes on with, or begins; without it the link leads to"
                    + " all that the firm has begun",
            examples = "cyber-security",
            maxLength = 60)
        @Nullable String questionnaire,
    @Schema(
            description =
                "Where the firm goes when it has its report: on a site that is registered as the"
                    + " partner's own. Nothing is added to it",
            format = "uri",
            maxLength = MakeLink.LONGEST_RETURN_URL)
        @Nullable String returnUrl,
    @Schema(
            description = "What the firm reads first; it can change that on every page",
            enumeration = {"en", "cy"})
        @Nullable String language) {

  static final String EXAMPLE =
      """
      {"questionnaire": "cyber-security", "language": "en"}""";
}
