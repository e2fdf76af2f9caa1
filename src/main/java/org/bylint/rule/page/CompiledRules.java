package org.bylint.rule.page;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bylint.rule.RuleInfo;

/**
 * The rules of the project as the build compiles them: a resource that opens without YAML, and a
 * second one with the whole pages, which only documentation and examples need.
 */
public final class CompiledRules {
  private static final String FOLDER = "/org/bylint/data/";
  public static final String RULES = "rules.bin";
  public static final String PAGES = "pages.bin";

  private CompiledRules() {}

  /** The rules of the project, in the order of their ids. */
  public static List<RuleInfo> rules() {
    try (DataInputStream in = open(RULES)) {

      int count = in.readInt();
      List<RuleInfo> rules = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        rules.add(RuleInfoFormat.read(in));
      }
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole pages of the project, in the order of their ids. */
  public static List<RulePage> pages(KnownChecks checks) {
    RulePageParser parser = new RulePageParser(checks, true);
    try (DataInputStream in = open(PAGES)) {
      int count = in.readInt();
      List<RulePage> pages = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        String id = in.readUTF();
        byte[] content = in.readNBytes(in.readInt());
        String text = new String(content, StandardCharsets.UTF_8);
        pages.add(parser.parse(id, "rules/" + id + ".md", text));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RulePageException e) {
      throw new IllegalStateException("a page that the build accepted: " + e.getMessage(), e);
    }
  }

  /** Writes what {@link #rules()} reads. */
  public static void writeRules(List<RuleInfo> rules, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(rules.size());
    for (RuleInfo rule : rules) {
      RuleInfoFormat.write(rule, data);
    }
    data.flush();
  }

  /** Writes one page of what {@link #pages} reads; the number of pages stands before the first. */
  public static void writePage(String id, byte[] content, DataOutputStream out) throws IOException {
    out.writeUTF(id);
    out.writeInt(content.length);
    out.write(content);
  }

  private static DataInputStream open(String name) throws IOException {
    try (InputStream in = CompiledRules.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + FOLDER + name);
      }
      return new DataInputStream(new ByteArrayInputStream(in.readAllBytes()));
    }
  }
}
