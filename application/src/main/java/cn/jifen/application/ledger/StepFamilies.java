package cn.jifen.application.ledger;

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

/** The sealed families of steps that the ledger takes; the records in them have different names. */
public final class StepFamilies {
  /** All families. */
  public static final List<Class<? extends CaseStep>> ALL =
      List.of(
          NoticeStep.class,
          AppealStep.class,
          StayStep.class,
          RepairStep.class,
          RestorationStep.class,
          RegistryStep.class,
          AgreementStep.class,
          TransferStep.class,
          PersonStep.class,
          MergeStep.class);

  private StepFamilies() {}
}
