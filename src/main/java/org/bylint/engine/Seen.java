package org.bylint.engine;

import org.bylint.rule.Finding;

/** What a rule saw. */
record Seen(ActiveRule rule, Finding finding) {}
