package org.bylint.input.markdown;

import org.bylint.input.BlockText;
import org.bylint.input.Zone;

/** A block before the whole article is known. */
record Draft(Zone zone, int level, BlockText words) {}
