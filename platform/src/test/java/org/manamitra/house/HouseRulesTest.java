package org.manamitra.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The rules of HOUSE_RULES.md, read from the bytecode.
class HouseRulesTest {
  private static final Set<String> BACK_ROOMS =
      Set.of("wire", "store", "http", "client", "files", "pdfbox", "keystore");
  private static final List<String> ALLOWED_TO_A_FRONT =
      List.of(
          "java.lang",
          "java.lang.invoke",
          "java.lang.runtime",
          "java.math",
          "java.text",
          "java.time",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "java.nio.charset",
          "org.jspecify.annotations");

  private static JavaClasses house;

  @BeforeAll
  static void read() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPath("target/classes");
  }

  @Test
  void every_room_on_disk_is_on_the_plan() {
    Set<Room> found = EnumSet.noneOf(Room.class);
    house.stream().filter(HouseRulesTest::isType).forEach(c -> found.add(roomOf(c)));
    assertThat(found).contains(Room.VOCABULARY, Room.CATALOGUE, Room.APPLICATION);
    assertThat(house.size()).isGreaterThan(80);
  }

  @Test
  void rooms_use_only_the_doors_on_the_plan() {
    Set<String> strays = new TreeSet<>();
    for (JavaClass type : house) {
      for (Dependency to : type.getDirectDependenciesFromSelf()) {
        String target = to.getTargetClass().getPackageName();
        if (target.startsWith("org.manamitra.")
            && !target.startsWith("org.manamitra.verifier")
            && !roomOf(type).mayKnow(Room.of(target), isBackRoom(type))) {
          strays.add(type.getName() + " -> " + to.getTargetClass().getName());
        }
      }
    }
    assertThat(strays).isEmpty();
  }

  @Test
  void the_core_is_pure() {
    Set<String> strays = new TreeSet<>();
    for (JavaClass type : house) {
      if (isBackRoom(type)) {
        continue;
      }
      for (Dependency to : type.getDirectDependenciesFromSelf()) {
        JavaClass target = to.getTargetClass();
        boolean ours = target.getPackageName().startsWith("org.manamitra.");
        boolean fine =
            ours
                ? !isBackRoom(target)
                : target.getBaseComponentType().isPrimitive()
                    || target.getName().equals("java.net.URI") // a value: parses, opens nothing
                    || ALLOWED_TO_A_FRONT.contains(target.getBaseComponentType().getPackageName());
        if (!fine) {
          strays.add(type.getName() + " -> " + target.getName());
        }
      }
    }
    assertThat(strays).isEmpty();
  }

  @Test
  void the_core_never_asks_the_time_or_rolls_dice() {
    Set<String> strays = new TreeSet<>();
    for (JavaClass type : house) {
      if (!isBackRoom(type)) {
        type.getMethodCallsFromSelf().stream()
            .filter(call ->
                call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                    || call.getName().equals("randomUUID")
                    || call.getName().equals("getenv")
                    || call.getName().equals("currentTimeMillis")
                    || call.getName().equals("nanoTime"))
            .forEach(call -> strays.add(call.getDescription()));
      }
    }
    assertThat(strays).isEmpty();
    noClasses()
        .that(new InFront())
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.Random|java\\.security\\.SecureRandom")
        .check(house);
  }

  @Test
  void rooms_are_free_of_cycles() {
    slices().matching("org.manamitra.(*)..").should().beFreeOfCycles().check(house);
  }

  @Test
  void names_say_what_a_thing_is() {
    noClasses()
        .should()
        .haveNameMatching(
            ".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Entity|Processor|Wrapper)(\\$.*)?")
        .check(house);
  }

  private static Room roomOf(JavaClass type) {
    return Room.of(type.getPackageName());
  }

  private static boolean isType(JavaClass type) {
    return !type.getSimpleName().equals("package-info");
  }

  private static boolean isBackRoom(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    if (type.getPackageName().startsWith("org.manamitra.verifier")) {
      return false;
    }
    return roomOf(type).isShell() || parts.length > 3 && BACK_ROOMS.contains(parts[3]);
  }

  private static final class InFront
      extends com.tngtech.archunit.base.DescribedPredicate<JavaClass> {
    InFront() {
      super("are in a front");
    }

    @Override
    public boolean test(JavaClass type) {
      return !isBackRoom(type);
    }
  }
}
