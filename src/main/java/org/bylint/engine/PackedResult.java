package org.bylint.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.bylint.rule.RuleInfo;

/**
 * Keeps the results of files that wait for the end of a run. The first ones stay as they are, which
 * costs no time; when these are many, the others are packed into a tenth of the memory.
 */
final class PackedResult {
  /** So many issues take some 20 MB as objects. */
  private static final int UNPACKED = 10_000;

  private final Map<String, RuleInfo> rules = new ConcurrentHashMap<>();
  private final int unpacked;
  private int issues;

  PackedResult() {
    this(UNPACKED);
  }

  /** Packs what comes after so many issues. */
  PackedResult(int unpacked) {
    this.unpacked = unpacked;
  }

  /** Packs a result, which is made again each time it is asked for; called by one thread. */
  Supplier<FileResult> pack(FileResult result) {
    if (!(result instanceof FileResult.Checked checked)
        || checked.issues().isEmpty()
        || !checked.defects().isEmpty()) {
      return () -> result;
    }
    issues += checked.issues().size();
    if (issues <= unpacked) {
      return () -> result;
    }
    byte[] packed = bytes(checked.issues());
    String path = checked.path();
    String language = checked.language();
    int suppressed = checked.suppressed();
    return () -> new FileResult.Checked(path, language, issues(packed), suppressed, List.of());
  }

  private byte[] bytes(List<Issue> issues) {
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast, 2048))) {
      out.writeInt(issues.size());
      for (Issue issue : issues) {
        rules.putIfAbsent(issue.rule().id(), issue.rule());
        PackedIssue.write(out, issue);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  private List<Issue> issues(byte[] packed) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      Issue[] issues = new Issue[in.readInt()];
      for (int i = 0; i < issues.length; i++) {
        issues[i] = PackedIssue.read(in, rules);
      }
      return Arrays.asList(issues);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
