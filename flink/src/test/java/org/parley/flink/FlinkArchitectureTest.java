package org.parley.flink;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls inside this module; those around it are held by Maven. */
@AnalyzeClasses(packages = "org.parley.flink", importOptions = DoNotIncludeTests.class)
final class FlinkArchitectureTest {
  @ArchTest
  static final ArchRule WHAT_IS_FETCHED_GOES_ONE_WAY =
      slices().matching("org.parley.flink.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NOTHING_STATIC_CHANGES = fields().that().areStatic().should().beFinal();
}
