package cn.jifen.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What ArchUnit does not look at: the instructions within a method. */
final class Bytecode {
  private static final Set<Opcode> ORDERINGS =
      EnumSet.of(
          Opcode.IFLT,
          Opcode.IFGE,
          Opcode.IFGT,
          Opcode.IFLE,
          Opcode.IF_ICMPLT,
          Opcode.IF_ICMPGE,
          Opcode.IF_ICMPGT,
          Opcode.IF_ICMPLE);

  private Bytecode() {}

  /** The methods of a class with a bare smaller or greater in them; constructors are not asked. */
  static List<String> methodsThatOrder(JavaClass type) {
    return methods(type)
        .filter(method -> !method.methodName().equalsString("<init>"))
        .filter(method -> code(method).anyMatch(Bytecode::orders))
        .map(method -> method.methodName().stringValue())
        .toList();
  }

  /** The methods that switch over a type to which the predicate applies, and have a default. */
  static List<String> methodsWithDefault(JavaClass type, Predicate<ClassDesc> switchedOver) {
    return methods(type)
        .filter(
            method ->
                code(method).filter(element -> switchesOver(element, switchedOver)).count()
                    > code(method).filter(Bytecode::refusesWhatIsUnknown).count())
        .map(method -> method.methodName().stringValue())
        .toList();
  }

  private static boolean orders(Object element) {
    return element instanceof BranchInstruction branch && ORDERINGS.contains(branch.opcode());
  }

  private static boolean switchesOver(Object element, Predicate<ClassDesc> type) {
    return element instanceof InvokeDynamicInstruction call
        && call.name().equalsString("typeSwitch")
        && type.test(call.typeSymbol().parameterType(0));
  }

  /** What the compiler puts where the source has no default. */
  private static boolean refusesWhatIsUnknown(Object element) {
    return element instanceof NewObjectInstruction creation
        && creation.className().asInternalName().equals("java/lang/MatchException");
  }

  private static Stream<MethodModel> methods(JavaClass type) {
    try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return ClassFile.of().parse(bytes.readAllBytes()).methods().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<?> code(MethodModel method) {
    return method.code().stream().flatMap(CodeModel::elementStream);
  }
}
