package org.waymark.questionnaire.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A publication that questions, gates or weights rest on. */
public record Source(
    String id,
    String title,
    String publisher,
    @Nullable String edition,
    @Nullable String licence,
    String url,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate reviewBy) {}
