/** The report that editors read in a browser: one file with the articles and their findings. */
@NullMarked
package org.bylint.report.html;

import org.jspecify.annotations.NullMarked;
