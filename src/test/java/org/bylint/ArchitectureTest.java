package org.bylint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import org.bylint.rule.Check;
import org.jspecify.annotations.NullMarked;

/** How the packages may depend on each other: data flows one way. */
@AnalyzeClasses(packages = "org.bylint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesImportOnlyToTheirLeft =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .ensureAllClassesAreContainedInArchitecture()
          .layer("text")
          .definedBy("org.bylint.text..")
          .layer("yaml")
          .definedBy("org.bylint.yaml..")
          .layer("input")
          .definedBy("org.bylint.input..")
          .layer("language")
          .definedBy("org.bylint.language..")
          .layer("sources")
          .definedBy("org.bylint.sources..")
          .layer("analysis")
          .definedBy("org.bylint.analysis..")
          .layer("rule")
          .definedBy("org.bylint.rule..")
          .layer("rules")
          .definedBy("org.bylint.rules..")
          .layer("config")
          .definedBy("org.bylint.config..")
          .layer("engine")
          .definedBy("org.bylint.engine..")
          .layer("report")
          .definedBy("org.bylint.report..")
          .layer("cli")
          .definedBy("org.bylint.cli..")
          .layer("git")
          .definedBy("org.bylint.git..")
          .layer("build")
          .definedBy("org.bylint.build..")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("yaml")
          .mayOnlyAccessLayers("text")
          .whereLayer("input")
          .mayOnlyAccessLayers("text", "yaml")
          .whereLayer("sources")
          .mayOnlyAccessLayers("text", "yaml")
          .whereLayer("git")
          .mayOnlyAccessLayers("text")
          .whereLayer("git")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("build")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("report", "cli")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers("engine", "report", "cli", "build")
          .whereLayer("config")
          .mayOnlyBeAccessedByLayers("engine", "report", "cli", "build")
          .whereLayer("rule")
          .mayOnlyBeAccessedByLayers("rules", "config", "engine", "report", "cli", "build")
          .whereLayer("analysis")
          .mayOnlyBeAccessedByLayers("rule", "rules", "engine", "report", "cli")
          .whereLayer("sources")
          .mayOnlyBeAccessedByLayers(
              "analysis", "rule", "rules", "config", "engine", "report", "cli", "build")
          .whereLayer("language")
          .mayOnlyBeAccessedByLayers(
              "analysis", "rule", "rules", "engine", "report", "cli", "build");

  /** NullAway checks only what is marked: a package without the mark would go unchecked. */
  @ArchTest
  static final ArchRule nullIsCheckedInEveryPackage =
      classes()
          .should(
              ArchCondition.from(
                  DescribedPredicate.describe(
                      "be in a package that is @NullMarked (see its package-info.java)",
                      type -> type.getPackage().isAnnotatedWith(NullMarked.class))));

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.bylint.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.bylint.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule onlyTheBuildAndOneAdapterKnowLanguageTool =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.bylint.build..", "org.bylint.rules.languagetool.adapter..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.languagetool..");

  @ArchTest
  static final ArchRule checksHaveNoState =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .implement(Check.class)
          .and()
          .areNotStatic()
          .should()
          .beFinal()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothingStaticCanBeReassigned =
      fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule valuesAreRecordsOrFinal =
      classes()
          .that()
          .resideInAPackage("org.bylint.rules..")
          .and()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
