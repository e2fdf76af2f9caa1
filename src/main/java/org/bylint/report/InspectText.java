package org.bylint.report;

import java.io.IOException;
import org.bylint.analysis.Article;

public final class InspectText implements InspectReporter {
  private final Appendable out;

  public InspectText(Appendable out, Wording wording, int width) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void failed(String path, String message) {}

  @Override
  public void article(String path, Article article) throws IOException {
    out.append(path).append('\n');
  }

  @Override
  public void end() {}
}
