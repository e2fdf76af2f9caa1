/** Reports that other tools read: code scanning, merge requests, build servers, review bots. */
@NullMarked
package org.bylint.report.exchange;

import org.jspecify.annotations.NullMarked;
