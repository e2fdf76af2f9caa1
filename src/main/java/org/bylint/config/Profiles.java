package org.bylint.config;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.rule.Localised;
import org.bylint.rule.Severity;
import org.bylint.rule.page.Plain;

/** The profiles of the project: severities and options for a kind of newsroom. */
public final class Profiles {
  /** Name of the resource. */
  public static final String RESOURCE = "profiles.bin";

  /** The profile that holds when nobody chooses one. */
  public static final String STANDARD = "desk";

  /** What the origin of a value that a profile sets begins with. */
  static final String ORIGIN = "profile ";

  private final Map<String, Profile> profiles;

  Profiles(Map<String, Profile> profiles) {
    this.profiles = profiles;
  }

  /**
   * A profile.
   *
   * @param summary whom it is for
   * @param rules what it sets, in order
   */
  record Profile(Localised summary, List<RuleSetting> rules) {}

  /** Those that the build compiled. */
  public static Profiles builtIn() {
    try (InputStream in = Profiles.class.getResourceAsStream("/org/bylint/data/" + RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the profiles were not built");
      }
      return read(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Their names, sorted. */
  public List<String> names() {
    return List.copyOf(profiles.keySet());
  }

  /** Whom a profile is for. */
  public Optional<Localised> summary(String name) {
    return Optional.ofNullable(profiles.get(name)).map(Profile::summary);
  }

  /**
   * Where a profile departs from the rule pages.
   *
   * @param target rule or category
   * @param setting severity and options as a person reads them
   * @param reason why
   */
  public record Departure(String target, String setting, String reason) {}

  /** The departures of a profile, in the order in which it is written. */
  public List<Departure> departures(String name) {
    return rules(name).stream()
        .map(r -> new Departure(r.target(), written(r), r.reason()))
        .toList();
  }

  private static String written(RuleSetting rule) {
    List<String> parts = new ArrayList<>();
    rule.level().ifPresent(level -> parts.add(level.key()));
    rule.options().forEach((option, value) -> parts.add(option + ": " + value));
    return String.join(", ", parts);
  }

  List<RuleSetting> rules(String name) {
    Profile profile = profiles.get(name);
    return profile == null ? List.of() : profile.rules();
  }

  private static Profiles read(DataInputStream in) throws IOException {
    Map<String, Profile> profiles = new LinkedHashMap<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String name = Plain.readText(in);
      Localised summary = new Localised(Plain.readText(in), Plain.readText(in));
      List<RuleSetting> rules = new ArrayList<>();
      for (int more = in.readUnsignedShort(); more > 0; more--) {
        rules.add(readRule(in, ORIGIN + name));
      }
      profiles.put(name, new Profile(summary, rules));
    }
    return new Profiles(profiles);
  }

  private static RuleSetting readRule(DataInputStream in, String origin) throws IOException {
    String target = Plain.readText(in);
    Optional<Severity> level = Severity.of(Plain.readText(in));
    Map<String, Object> options = new LinkedHashMap<>();
    ((Map<?, ?>) Plain.read(in)).forEach((k, v) -> options.put(k.toString(), v));
    return new RuleSetting(target, level, options, Plain.readText(in), origin);
  }

  /** Writes what {@link #builtIn()} reads. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeShort(profiles.size());
    for (Map.Entry<String, Profile> profile : profiles.entrySet()) {
      Plain.writeText(profile.getKey(), out);
      Plain.writeText(profile.getValue().summary().fr(), out);
      Plain.writeText(profile.getValue().summary().en(), out);
      out.writeShort(profile.getValue().rules().size());
      for (RuleSetting rule : profile.getValue().rules()) {
        Plain.writeText(rule.target(), out);
        Plain.writeText(rule.level().map(Severity::key).orElse(""), out);
        Plain.write(rule.options(), out);
        Plain.writeText(rule.reason(), out);
      }
    }
    out.flush();
  }
}
