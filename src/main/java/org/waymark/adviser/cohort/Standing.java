package org.waymark.adviser.cohort;

import java.util.UUID;
import org.waymark.adviser.caseload.Outcome;
import org.waymark.kernel.OrganisationId;

/** How one firm stood on a day. */
record Standing(OrganisationId firm, UUID assessment, Outcome outcome) {}
