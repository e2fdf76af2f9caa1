package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.bylint.language.Token;

/** A dash and a name after a quotation: « … » – Jean Untel. */
final class Signature {
  private final Clauses clauses;
  private final Passage passage;

  Signature(Clauses clauses) {
    this.clauses = clauses;
    passage = clauses.passage();
  }

  void find(List<Draft> drafts) {
    for (int i = 1; i + 1 < passage.size(); i++) {
      if (isDash(i) && passage.quoted(i - 1) && clauses.phrases().isName(i + 1)) {
        Optional<NounPhrase> name = clauses.phrases().from(i + 1);
        if (name.isPresent()) {
          drafts.add(new Draft(Draft.Pattern.COLON, i, i + 1, name, 0, i, true));
        }
      }
    }
  }

  private boolean isDash(int i) {
    Token t = passage.token(i);
    String form = t.form();
    return !passage.quoted(i)
        && (form.equals("–") || form.equals("—") || form.equals("-") || form.equals("―"));
  }
}
