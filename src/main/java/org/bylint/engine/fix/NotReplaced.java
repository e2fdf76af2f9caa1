package org.bylint.engine.fix;

import java.io.IOException;

/** A file that is left as it was, for a reason that an editor can do something about. */
public final class NotReplaced extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why a file is left alone. */
  public enum Reason {
    /** Nobody may write it. */
    READ_ONLY,
    /** No file may be written beside it. */
    FOLDER_READ_ONLY,
    /** Another program changed it meanwhile. */
    CHANGED
  }

  NotReplaced(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
