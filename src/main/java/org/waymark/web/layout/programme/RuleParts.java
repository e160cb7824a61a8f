package org.waymark.web.layout.programme;

import jakarta.inject.Singleton;

/** What the sentences about rules are made of. */
@Singleton
record RuleParts(PlaceRuleWords places, HeadcountWords headcount, LimitWords limits) {}
