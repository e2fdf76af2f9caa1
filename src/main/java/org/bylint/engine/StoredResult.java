package org.bylint.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.rule.RuleInfo;

/** Results as bytes: what is read equals what was written, as long as the rules are the same. */
public final class StoredResult {
  private static final int CHECKED = 1;
  private static final int SKIPPED = 2;

  private StoredResult() {}

  /** Whether a result may be kept: what failed is tried again the next time. */
  public static boolean isLasting(FileResult result) {
    return result instanceof FileResult.Skipped
        || (result instanceof FileResult.Checked checked && checked.defects().isEmpty());
  }

  /** Writes a lasting result. */
  public static void write(DataOutput out, FileResult result) throws IOException {
    if (result instanceof FileResult.Checked checked) {
      out.writeByte(CHECKED);
      PackedText.text(out, checked.path());
      PackedText.text(out, checked.language());
      out.writeInt(checked.suppressed());
      issues(out, checked);
    } else if (result instanceof FileResult.Skipped skipped) {
      out.writeByte(SKIPPED);
      PackedText.text(out, skipped.path());
      PackedText.text(out, skipped.reason().name());
    } else {
      throw new IllegalArgumentException(result.path());
    }
  }

  /** Reads a result of rules, by id. */
  public static FileResult read(DataInput in, Map<String, RuleInfo> rules) throws IOException {
    int kind = in.readByte();
    String path = PackedText.text(in);
    if (kind == SKIPPED) {
      return new FileResult.Skipped(path, FileResult.Reason.valueOf(PackedText.text(in)));
    }
    return checked(path, PackedText.text(in), in.readInt(), in, rules);
  }

  /** Content and issues alone. */
  static void issues(DataOutput out, FileResult.Checked checked) throws IOException {
    PackedText.optional(out, checked.content());
    out.writeInt(checked.issues().size());
    for (Issue issue : checked.issues()) {
      PackedIssue.write(out, issue);
    }
  }

  static FileResult.Checked checked(
      String path, String language, int suppressed, DataInput in, Map<String, RuleInfo> rules)
      throws IOException {
    Optional<String> content = PackedText.optional(in);
    Issue[] issues = new Issue[in.readInt()];
    for (int i = 0; i < issues.length; i++) {
      issues[i] = PackedIssue.read(in, rules);
    }
    return new FileResult.Checked(
        path, language, Arrays.asList(issues), suppressed, List.of(), content);
  }
}
