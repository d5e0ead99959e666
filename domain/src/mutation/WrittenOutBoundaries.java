import static java.lang.classfile.Opcode.IFGE;
import static java.lang.classfile.Opcode.IFLE;
import static java.lang.classfile.Opcode.IFLT;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the comparisons of the law out, so that PIT sees their boundaries.
 *
 * <p>{@code java WrittenOutBoundaries.java CLASSES}: the law compares by words, {@code
 * points.atLeast(limit)} and {@code day.isBefore(end)}, and PIT moves the boundary of {@code <} and
 * {@code >=} alone. Each such call in the compiled classes becomes the same comparison of {@code
 * compareTo} with 0, which means the same and has a boundary that can be moved.
 */
final class WrittenOutBoundaries {
  private static final ClassDesc DATE = ClassDesc.of("java.time.LocalDate");
  private static final ClassDesc OTHER_DATE = ClassDesc.of("java.time.chrono.ChronoLocalDate");
  private static final ClassDesc POINTS = ClassDesc.of("cn.jifen.domain.kernel.Points");

  /** What compares, the type that it is compared with, and the jump that skips the comparison. */
  private record Word(ClassDesc owner, ClassDesc other, Opcode otherwise) {}

  private static final Map<String, Word> WORDS =
      Map.of(
          "LocalDate.isBefore", new Word(DATE, OTHER_DATE, IFGE),
          "LocalDate.isAfter", new Word(DATE, OTHER_DATE, IFLE),
          "Points.atLeast", new Word(POINTS, POINTS, IFLT),
          "Points.moreThan", new Word(POINTS, POINTS, IFLE),
          "Points.below", new Word(POINTS, POINTS, IFGE));

  private static int written;

  private WrittenOutBoundaries() {}

  /** The next build makes the classes anew, for it may not be one that wants them so. */
  private static void forgetThatTheyWereCompiled(Path status) throws IOException {
    Files.deleteIfExists(
        status.resolve("maven-compiler-plugin/compile/default-compile/inputFiles.lst"));
  }

  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    forgetThatTheyWereCompiled(classes.resolveSibling("maven-status"));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        Stream<Path> files = Files.walk(classes)) {
      ClassFile format =
          ClassFile.of(
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofClassLoading(loader)));
      List<Path> compiled = files.filter(file -> file.toString().endsWith(".class")).toList();
      for (Path file : compiled) {
        byte[] before = Files.readAllBytes(file);
        int soFar = written;
        byte[] after = format.transformClass(format.parse(before), everyMethod());
        if (written > soFar) {
          Files.write(file, after);
        }
      }
    }
    System.out.println("Comparisons written out: " + written);
  }

  private static ClassTransform everyMethod() {
    return ClassTransform.transformingMethodBodies(
        CodeTransform.ofStateful(() -> WrittenOutBoundaries::element));
  }

  private static void element(CodeBuilder code, CodeElement element) {
    Optional<Word> word =
        element instanceof InvokeInstruction call ? word(call) : Optional.empty();
    word.ifPresentOrElse(found -> compare(code, found), () -> code.with(element));
  }

  private static Optional<Word> word(InvokeInstruction call) {
    ClassDesc owner = call.owner().asSymbol();
    return Optional.ofNullable(WORDS.get(owner.displayName() + "." + call.name().stringValue()))
        .filter(word -> word.owner().equals(owner));
  }

  private static void compare(CodeBuilder code, Word word) {
    Label no = code.newLabel();
    Label end = code.newLabel();
    code.invokevirtual(
            word.owner(),
            "compareTo",
            MethodTypeDesc.of(ConstantDescs.CD_int, word.other()))
        .branch(word.otherwise(), no)
        .iconst_1()
        .goto_(end)
        .labelBinding(no)
        .iconst_0()
        .labelBinding(end);
    written++;
  }
}
