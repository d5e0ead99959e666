package cn.jifen.domain.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import cn.jifen.domain.notices.NoticeStep.StatusMaintained;
import cn.jifen.domain.notices.NoticeStep.TalkHeld;
import cn.jifen.domain.notices.NoticeStep.TrainingHeld;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art 42, 46: after the issue, in this order, and recorded when it is done. */
class Article42To46Test {
  private static final NoticeId NOTICE = new NoticeId(70);
  private static final InstitutionCode HOSPITAL = new InstitutionCode("H65010200001");
  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 10);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  private static final FiledNotice FILED =
      new FiledNotice(NOTICE, ISSUED, new AreaCode("650102"), Optional.of(HOSPITAL), true);

  private final NoticeStepRules rules = new NoticeStepRules(RuleBook.enacted().latest());

  private static NoticeDelivered delivered(Party to, LocalDate on) {
    return new NoticeDelivered(NOTICE, to, DeliveryMethod.DIRECT, on, false, "", Optional.empty());
  }

  private static NoticeProgress after(NoticeStep... steps) {
    return new NoticeProgress(NOTICE, List.of(steps));
  }

  private static String rule(List<Finding> findings) {
    return String.join(" ", findings.stream().map(Finding::rule).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09, step-before-issue",
    "2026-03-10, ''",
    "2026-03-20, ''",
    "2026-03-21, step-in-future",
  })
  void everyStepLiesBetweenTheIssueAndToday(LocalDate on, String against) {
    NoticeProgress none = after();
    NoticeDelivered delivery = delivered(Party.INSTITUTION, on);
    TalkHeld talk = new TalkHeld(NOTICE, false, on, "合理诊疗");
    TrainingHeld training = new TrainingHeld(NOTICE, on, "医保政策", 2);
    StatusMaintained maintained = new StatusMaintained(NOTICE, HOSPITAL, on);
    assertEquals(against, rule(rules.against(FILED, none, delivery, false, TODAY)));
    assertEquals(against, rule(rules.against(FILED, none, talk, TODAY)));
    assertEquals(against, rule(rules.against(FILED, none, training, TODAY)));
    assertEquals(against, rule(rules.against(FILED, none, maintained, true, TODAY)));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-12, institution-first", "2026-03-13, ''", "2026-03-14, ''"})
  void theInstitutionTellsThePersonOnceItHasTheNoticeItself(LocalDate on, String against) {
    NoticeProgress received = after(delivered(Party.INSTITUTION, LocalDate.of(2026, 3, 13)));
    NoticeDelivered handedOn = delivered(Party.PERSON, on);
    TalkHeld talk = new TalkHeld(NOTICE, true, on, "合理诊疗");
    assertEquals(against, rule(rules.against(FILED, received, handedOn, false, TODAY)));
    assertEquals(against, rule(rules.against(FILED, received, talk, TODAY)));
  }

  @Test
  void withoutADeliveryToTheInstitutionNothingIsHandedOn() {
    assertEquals(
        "institution-first",
        rule(rules.against(FILED, after(), delivered(Party.PERSON, ISSUED), false, TODAY)));
  }
}
