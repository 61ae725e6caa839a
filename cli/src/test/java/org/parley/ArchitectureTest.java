package org.parley;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between packages, as ARCHITECTURE.md draws them; Maven holds those between modules. */
@AnalyzeClasses(packages = "org.parley", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String READER = "org.parley.reader";
  private static final String LEDGER = "org.parley.ledger";

  @ArchTest
  static final ArchRule THE_PARSER_IS_KNOWN_TO_LANGUAGE_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.parley.language..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule READER_AND_LEDGER_TOUCH_NO_FILE_NET_OR_DATABASE =
      noClasses()
          .that()
          .resideInAnyPackage(READER + "..", LEDGER + "..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net..", "java.nio.channels..", "java.sql.."))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File");

  @ArchTest
  static final ArchRule READER_AND_LEDGER_HAVE_NO_CLOCK_AND_NO_DICE =
      noClasses()
          .that()
          .resideInAnyPackage(READER + "..", LEDGER + "..")
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.util.UUID.class, "randomUUID")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.util.Random.class);

  @ArchTest
  static final ArchRule AN_ARTICLE_PASSES_THE_READER_IN_ONE_DIRECTION =
      slices().matching(READER + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_LEDGER_HAS_NO_WAY_BACK =
      slices().matching(LEDGER + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule MENTIONS_KNOW_NOTHING_OF_WHAT_IS_MADE_OF_THEM =
      noClasses()
          .that()
          .resideInAPackage(READER + ".mention..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              READER + ".coreference..",
              READER + ".event..",
              READER + ".attribution..",
              READER + ".ceasefire..",
              READER + ".tally..",
              READER + ".record..");

  @ArchTest
  static final ArchRule NOTHING_STATIC_CHANGES = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule A_CLASS_IS_NAMED_AFTER_WHAT_IT_IS =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Impl");
}
