package cn.jifen.web.restoration;

import cn.jifen.application.restoration.ReadApplications;
import cn.jifen.application.restoration.ReadApplications.CreditState;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A person's applications and training credits. */
@Serdeable
record ApplicationsView(
    List<RepairView> repairs, List<RestorationView> restorations, List<CreditView> credits) {

  /** A training credit, and whether an application uses it. */
  @Serdeable
  record CreditView(
      String certificate, String course, LocalDate completedOn, BigDecimal hours, boolean used) {}

  static ApplicationsView of(ReadApplications.Result.Found found) {
    return new ApplicationsView(
        found.repairs().stream().map(RepairView::of).toList(),
        found.restorations().stream().map(RestorationView::of).toList(),
        found.credits().stream().map(ApplicationsView::credit).toList());
  }

  private static CreditView credit(CreditState state) {
    return new CreditView(
        state.credit().certificate().value(),
        state.credit().course(),
        state.credit().completedOn(),
        state.credit().hours(),
        state.used());
  }
}
