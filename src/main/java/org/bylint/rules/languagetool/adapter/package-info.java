/** The only classes of the program that know LanguageTool; loaded together with it. */
@NullMarked
package org.bylint.rules.languagetool.adapter;

import org.jspecify.annotations.NullMarked;
