package cn.jifen.application.timeline;

import cn.jifen.domain.agreements.AgreementStep;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.appeals.StayStep;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.notices.TransferStep;
import cn.jifen.domain.registry.MergeStep;
import cn.jifen.domain.registry.PersonStep;
import cn.jifen.domain.registry.RegistryStep;
import cn.jifen.domain.restoration.RepairStep;
import cn.jifen.domain.restoration.RestorationStep;
import java.util.List;
import java.util.function.BiFunction;

/** One Chinese sentence for every step of a procedure. A new family of steps gets its line here. */
public final class StepText {
  private static final List<Family<?>> FAMILIES =
      List.of(
          new Family<>(NoticeStep.class, NoticeText::of),
          new Family<>(AppealStep.class, AppealText::of),
          new Family<>(StayStep.class, StayText::of),
          new Family<>(RepairStep.class, RepairText::of),
          new Family<>(RestorationStep.class, RestorationText::of),
          new Family<>(RegistryStep.class, RegistryText::of),
          new Family<>(AgreementStep.class, (step, names) -> AgreementText.of(step)),
          new Family<>(TransferStep.class, TransferText::of),
          new Family<>(PersonStep.class, PersonText::of),
          new Family<>(MergeStep.class, (step, names) -> MergeText.of(step)));

  private StepText() {}

  private record Family<T extends CaseStep>(
      Class<T> steps, BiFunction<T, NamesInFile, String> text) {
    boolean has(CaseStep step) {
      return steps.isInstance(step);
    }

    String of(CaseStep step, NamesInFile names) {
      return text.apply(steps.cast(step), names);
    }
  }

  /**
   * The sentence.
   *
   * @throws IllegalArgumentException for a step of a family that has no words here
   */
  public static String of(CaseStep step, NamesInFile names) {
    return FAMILIES.stream()
        .filter(family -> family.has(step))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no words for " + step.getClass()))
        .of(step, names);
  }
}
