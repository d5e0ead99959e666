package cn.jifen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/glossary.md and the code use the same words, and neither has one that the other lacks. */
class GlossaryTest {
  private static final Path PAGE = Path.of("..", "docs", "glossary.md");
  private static final Pattern ROW =
      Pattern.compile("\\| (?<term>\\S.*?) \\| `(?<code>\\S+)` \\| (?<law>\\S.*) \\|");
  private static final String DOMAIN = "cn.jifen.domain.";
  private static final JavaClasses PRODUCT = Houses.product();

  private static final Map<String, Class<?>> CORE = typesOfTheCore();

  /** How a constant gives its Chinese word, the first that it has. */
  private static final List<String> WORDS = List.of("label", "title", "explanation", "citation");

  private record Entry(String term, String code) {
    @Override
    public String toString() {
      return term + " = " + code;
    }
  }

  private static Map<String, Class<?>> typesOfTheCore() {
    return PRODUCT.stream()
        .filter(type -> type.getName().matches("cn\\.jifen\\.(domain|application)\\..*"))
        .<Class<?>>map(JavaClass::reflect)
        .filter(type -> type.getCanonicalName() != null)
        .collect(Collectors.toMap(Class::getCanonicalName, type -> type));
  }

  static List<Entry> entries() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> new Entry(row.group("term"), row.group("code")))
        .toList();
  }

  private static Set<String> codes() throws IOException {
    return entries().stream().map(Entry::code).collect(Collectors.toSet());
  }

  @Test
  void everyLineOfATableIsATermWithItsNameAndItsLaw() throws IOException {
    List<String> broken =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("|"))
            .filter(line -> !line.startsWith("| 中文 |") && !line.startsWith("|---"))
            .filter(line -> !ROW.matcher(line).matches())
            .toList();
    assertThat(broken).isEmpty();
    assertThat(entries()).extracting(Entry::code).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyNameOfThePageIsInTheCode(Entry entry) {
    assertThat(isInTheCode(entry.code())).as(entry.toString()).isTrue();
  }

  @Test
  void aNameThatIsNotInTheCodeIsFound() {
    assertThat(
            Stream.of("law.Fine", "law.Band.FROM_0_TO_3", "law.Band#middle", "penalties")
                .filter(GlossaryTest::isInTheCode))
        .isEmpty();
  }

  @Test
  void everyPublicTypeOfTheDomainIsOnThePage() throws IOException {
    assertThat(codes())
        .containsAll(
            domain()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> type.getName().substring(DOMAIN.length()))
                .toList());
  }

  @Test
  void everyConstantWithAChineseWordIsOnThePage() throws IOException {
    assertThat(codes())
        .containsAll(
            domain()
                .filter(JavaClass::isEnum)
                .filter(type -> !type.getSimpleName().equals("Flaw"))
                .map(JavaClass::reflect)
                .filter(type -> WORDS.stream().anyMatch(word -> method(type, word).isPresent()))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> nameOf((Enum<?>) constant))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theTermIsTheWordOfTheCodeWhereItHasOne(Entry entry) {
    constant(entry.code())
        .flatMap(GlossaryTest::word)
        .ifPresent(word -> assertThat(entry.term()).isEqualTo(word));
  }

  private static Stream<JavaClass> domain() {
    return PRODUCT.stream()
        .filter(type -> type.getName().startsWith(DOMAIN))
        .filter(type -> !type.getSimpleName().equals("package-info"));
  }

  private static String nameOf(Enum<?> constant) {
    return constant.getDeclaringClass().getCanonicalName().substring(DOMAIN.length())
        + "."
        + constant.name();
  }

  private static boolean isInTheCode(String code) {
    String[] parts = code.split("#", 2);
    return parts.length == 2
        ? type(parts[0]).flatMap(type -> method(type, parts[1])).isPresent()
        : type(code).isPresent() || constant(code).isPresent() || isPackage(code);
  }

  private static boolean isPackage(String code) {
    return PRODUCT.containPackage(qualified(code));
  }

  private static Optional<Class<?>> type(String code) {
    return Optional.ofNullable(CORE.get(qualified(code)));
  }

  private static Optional<Object> constant(String code) {
    int dot = code.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : type(code.substring(0, dot))
            .filter(Class::isEnum)
            .flatMap(
                type ->
                    Arrays.<Object>stream(type.getEnumConstants())
                        .filter(c -> ((Enum<?>) c).name().equals(code.substring(dot + 1)))
                        .findFirst());
  }

  private static String qualified(String code) {
    return code.startsWith("application.") ? "cn.jifen." + code : DOMAIN + code;
  }

  private static Optional<Method> method(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst();
  }

  private static Optional<String> word(Object constant) {
    Class<?> type = ((Enum<?>) constant).getDeclaringClass();
    return WORDS.stream()
        .flatMap(name -> method(type, name).stream())
        .findFirst()
        .map(method -> wordBy(method, constant));
  }

  private static String wordBy(Method method, Object constant) {
    try {
      return (String) method.invoke(constant);
    } catch (ReflectiveOperationException unreadable) {
      throw new LinkageError("no word of " + constant, unreadable);
    }
  }
}
