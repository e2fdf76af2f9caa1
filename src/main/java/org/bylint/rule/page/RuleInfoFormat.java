package org.bylint.rule.page;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.input.Zone;
import org.bylint.rule.Localised;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;

/** The binary form of a rule: its components in the order of the record. */
final class RuleInfoFormat {
  private static final Zone[] ZONES = Zone.values();
  private static final Severity[] SEVERITIES = Severity.values();

  static void write(RuleInfo rule, DataOutputStream out) throws IOException {
    Plain.writeText(rule.id(), out);
    Plain.writeText(rule.check(), out);
    out.writeByte(List.of(SEVERITIES).indexOf(rule.severity()));
    Plain.write(List.copyOf(rule.languages()), out);
    writeZones(rule.zones(), out);
    writeLocalised(rule.summary(), out);
    writeLocalised(rule.message(), out);
    out.writeByte(rule.notes().size());
    for (Map.Entry<String, Localised> note : rule.notes().entrySet()) {
      Plain.writeText(note.getKey(), out);
      writeLocalised(note.getValue(), out);
    }
    out.writeByte(rule.variants().size());
    for (Map.Entry<String, RuleInfo.Variant> variant : rule.variants().entrySet()) {
      Plain.writeText(variant.getKey(), out);
      out.writeByte(List.of(SEVERITIES).indexOf(variant.getValue().severity()));
      writeLocalised(variant.getValue().message(), out);
    }
    writeLocalised(rule.reason(), out);
    Plain.write(rule.references(), out);
    out.writeByte(rule.options().size());
    for (Map.Entry<String, RuleInfo.OptionInfo> option : rule.options().entrySet()) {
      Plain.writeText(option.getKey(), out);
      Plain.write(option.getValue().standard(), out);
      writeLocalised(option.getValue().help(), out);
    }
    Plain.write(rule.parameters(), out);
    out.writeBoolean(rule.insideQuotations());
  }

  private RuleInfoFormat() {}

  static RuleInfo read(DataInputStream in) throws IOException {
    return new RuleInfo(
        Plain.readText(in),
        Plain.readText(in),
        SEVERITIES[in.readByte()],
        Collections.unmodifiableSet(new LinkedHashSet<>(readStrings(in))),
        readZones(in),
        readLocalised(in),
        readLocalised(in),
        readNotes(in),
        readVariants(in),
        readLocalised(in),
        readStrings(in),
        readOptions(in),
        readParameters(in),
        in.readBoolean());
  }

  private static void writeZones(Collection<Zone> zones, DataOutputStream out) throws IOException {
    out.writeByte(zones.size());
    for (Zone zone : zones) {
      out.writeByte(List.of(ZONES).indexOf(zone));
    }
  }

  private static Set<Zone> readZones(DataInputStream in) throws IOException {
    Set<Zone> zones = new LinkedHashSet<>();
    for (int left = in.readByte(); left > 0; left--) {
      zones.add(ZONES[in.readByte()]);
    }
    return Collections.unmodifiableSet(zones);
  }

  private static void writeLocalised(Localised text, DataOutputStream out) throws IOException {
    Plain.writeText(text.fr(), out);
    Plain.writeText(text.en(), out);
  }

  private static Localised readLocalised(DataInputStream in) throws IOException {
    return new Localised(Plain.readText(in), Plain.readText(in));
  }

  private static List<String> readStrings(DataInputStream in) throws IOException {
    List<?> read = (List<?>) Plain.read(in);
    List<String> strings = new ArrayList<>(read.size());
    for (Object text : read) {
      strings.add(text.toString());
    }
    return Collections.unmodifiableList(strings);
  }

  private static Map<String, Localised> readNotes(DataInputStream in) throws IOException {
    Map<String, Localised> notes = new LinkedHashMap<>();
    for (int left = in.readByte(); left > 0; left--) {
      notes.put(Plain.readText(in), readLocalised(in));
    }
    return Collections.unmodifiableMap(notes);
  }

  private static Map<String, RuleInfo.Variant> readVariants(DataInputStream in) throws IOException {
    Map<String, RuleInfo.Variant> variants = new LinkedHashMap<>();
    for (int left = in.readByte(); left > 0; left--) {
      String key = Plain.readText(in);
      variants.put(key, new RuleInfo.Variant(SEVERITIES[in.readByte()], readLocalised(in)));
    }
    return Collections.unmodifiableMap(variants);
  }

  private static Map<String, RuleInfo.OptionInfo> readOptions(DataInputStream in)
      throws IOException {
    Map<String, RuleInfo.OptionInfo> options = new LinkedHashMap<>();
    for (int left = in.readByte(); left > 0; left--) {
      options.put(Plain.readText(in), new RuleInfo.OptionInfo(Plain.read(in), readLocalised(in)));
    }
    return Collections.unmodifiableMap(options);
  }

  private static Map<String, Object> readParameters(DataInputStream in) throws IOException {
    Map<String, Object> parameters = new LinkedHashMap<>();
    ((Map<?, ?>) Plain.read(in)).forEach((k, v) -> parameters.put(k.toString(), v));
    return Collections.unmodifiableMap(parameters);
  }
}
