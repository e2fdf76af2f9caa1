/** LanguageTool's own rules, for teams that ask for them; nothing of it is loaded before. */
@NullMarked
package org.bylint.rules.languagetool;

import org.jspecify.annotations.NullMarked;
