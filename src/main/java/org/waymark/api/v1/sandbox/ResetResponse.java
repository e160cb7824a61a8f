package org.waymark.api.v1.sandbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is in a sandbox that was made anew. */
@Schema(name = "SandboxReset")
record ResetResponse(
    @Schema(required = true, description = "How many invented firms there are now")
        int organisations,
    @Schema(required = true, description = "Where they are listed") String href) {}
