package org.bylint.rules.languagetool;

import java.util.List;

/** Reads a text by LanguageTool's rules. One thread uses one at a time. */
@FunctionalInterface
public interface Proofreader {
  /** What it remarks, in the order of the text. */
  List<Remark> read(String text);
}
