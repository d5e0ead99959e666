package cn.jifen.application.appeals;

import static cn.jifen.application.testing.AppealOffice.instead;
import static cn.jifen.application.testing.AppealOffice.taken;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.scoring.ProposeParentChange.Draft;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.appeals.Ruling;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.scoring.DecisionRevision;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 第五十一条: the result is told with its reason, and what was notified is taken back in writing. */
class AppealLettersTest {
  private final Town town = new Town();
  private final AppealOffice office = new AppealOffice(town);

  private List<IssuedDocument> letters(PersonId person) {
    return town.jifen.documents.ofPerson(person, 0, 100);
  }

  private String text(IssuedDocument letter) {
    return new String(town.jifen.documents.pdf(letter.id()).orElseThrow(), StandardCharsets.UTF_8);
  }

  @Test
  void upheldTheReasonIsToldAndNothingIsTakenBack() {
    RegisteredNotice notice = town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    AppealReference appeal = office.received(town.doctor, notice.id());
    taken(office.decide(AppealOffice.JUDGE, appeal, Ruling.upheld("认定无误")));
    IssuedDocument letter = letters(town.doctor).getFirst();
    assertThat(letters(town.doctor)).hasSize(1);
    assertThat(letter.kind()).isEqualTo(DocumentKind.APPEAL_RESULT);
    assertThat(letter.institution()).contains(Town.HOSPITAL);
    assertThat(text(letter)).contains("认定无误", notice.number().text(), "Upheld", "欧阳𬱖");
  }

  @Test
  void changedTheCorrectionTellsBothScoresTheBalanceAndTheStatus() {
    RegisteredNotice notice = town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    AppealReference appeal = office.received(town.doctor, notice.id());
    ScoreId score = office.score(town.doctor, "CF1");
    taken(
        office.decide(
            AppealOffice.JUDGE, appeal, Ruling.changed("责任较轻", List.of(instead(score, 7)))));
    assertThat(letters(town.doctor))
        .extracting(IssuedDocument::kind)
        .containsExactly(DocumentKind.APPEAL_RESULT, DocumentKind.CORRECTION);
    assertThat(text(letters(town.doctor).getLast()))
        .contains(
            notice.number().text(),
            "cause=APPEAL",
            "points=9",
            "points=7",
            "YearChange[year=2026, before=9, after=7]",
            "measuresAfter=[]",
            "status=NORMAL");
  }

  @Test
  void theDepartmentsDecisionIsToldAsItsOwn() {
    RegisteredNotice notice = town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    AppealReference appeal = office.escalated(town.doctor, notice.id());
    taken(office.decide(AppealOffice.DEPARTMENT, appeal, Ruling.upheld("认定无误")));
    assertThat(text(letters(town.doctor).getFirst())).contains("byDepartment=true");
  }

  @Test
  void anAnnulledDecisionIsTakenBackFromEverybodyWhoWasNotified() {
    town.approved(
        Town.penalty("CF1", Town.TODAY, Town.nine(town.doctor, "B1"), Town.nine(town.clerk, "B1")));
    town.notified(town.doctor, "CF1");
    DecisionRevision annulled =
        new DecisionRevision(
            new DecisionNo("CF1"), DecisionRevision.Kind.ANNULLED, "判8号", Town.TODAY, "证据不足");
    ProposalId id =
        Town.accepted(
            town.desk.parentChange.propose(town.act(Town.OFFICER), Draft.of(annulled, Map.of())));
    Town.accepted(town.desk.submit.submit(town.act(Town.OFFICER), id));
    Town.accepted(town.desk.approve.approve(town.act(Town.REVIEWER), id));
    assertThat(letters(town.clerk)).isEmpty();
    assertThat(text(letters(town.doctor).getFirst()))
        .contains("cause=PARENT_DECISION", "判8号", "instead=Optional.empty");
  }

  /** The replacement was told by letter only; when it falls too, that is told again. */
  @Test
  void whatStoodInsteadIsTakenBackToo() {
    RegisteredNotice notice = town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    AppealReference ofPerson = office.received(town.doctor, notice.id());
    ScoreId nine = office.score(town.doctor, "CF1");
    taken(
        office.decide(
            AppealOffice.JUDGE, ofPerson, Ruling.changed("责任较轻", List.of(instead(nine, 7)))));
    ScoreId seven = office.score(town.doctor, "CF1");
    ProposalId id =
        Town.accepted(
            town.desk.correct.propose(
                town.act(Town.OFFICER), town.doctor, seven, "人员认定有误", Optional.empty()));
    Town.accepted(town.desk.submit.submit(town.act(Town.OFFICER), id));
    Town.accepted(town.desk.approve.approve(town.act(Town.REVIEWER), id));
    assertThat(text(letters(town.doctor).getLast()))
        .contains(notice.number().text(), "before=7, after=0");
  }

  @Test
  void anOwnMistakeIsTakenBackInWritingToo() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    ScoreId score = office.score(town.doctor, "CF1");
    ProposalId id =
        Town.accepted(
            town.desk.correct.propose(
                town.act(Town.OFFICER), town.doctor, score, "人员认定有误", Optional.empty()));
    Town.accepted(town.desk.submit.submit(town.act(Town.OFFICER), id));
    Town.accepted(town.desk.approve.approve(town.act(Town.REVIEWER), id));
    assertThat(text(letters(town.doctor).getFirst())).contains("cause=OWN_MISTAKE");
  }

  private static final LocalDate END = Town.TODAY.plusMonths(3);
  private static final Actor ORDERER = Desk.actor("orderer", "650102", Role.REVIEWER);

  /** A suspension with the hospital's agreement, told by a notice in the register. */
  private NoticeId linked(LinkedRule rule, Optional<LocalDate> endsBefore) {
    NoticeId notice = new NoticeId(town.jifen.ids.next());
    town.jifen.attempts.inTransaction(
        () -> {
          town.jifen.documents.record(
              new IssuedDocument(
                  new DocumentId(notice.value()),
                  DocumentKind.LINKED_NOTICE,
                  Optional.of(
                      NoticeNumber.of(new OfficeCode("650102"), "测医经650102", Year.of(2026), 77)),
                  new OfficeCode("650102"),
                  Optional.of(town.doctor),
                  Optional.of(Town.HOSPITAL),
                  Town.TODAY,
                  "CODE-OF-77",
                  "0".repeat(64),
                  Optional.empty()),
              new byte[0]);
          return notice;
        });
    office.record(
        ORDERER,
        town.doctor,
        new FileEvent.MeasureOrdered(
            new OrderId(town.jifen.ids.next()),
            rule,
            Optional.of(Town.HOSPITAL).filter(h -> rule != LinkedRule.QUALIFICATION_LOST),
            Town.DISTRICT,
            notice,
            Town.TODAY,
            Town.TODAY,
            endsBefore));
    return notice;
  }

  private void agreementSuspendedUntil(LocalDate end) {
    town.desk.agreement.record(
        town.act(Town.OFFICER),
        new Agreement(Town.HOSPITAL, AgreementState.SUSPENDED, Period.between(Town.TODAY, end)));
  }

  /** Also from before orders named their institution: the register of documents knows it. */
  @Test
  void theDecisionOnALostQualificationIsToldToTheInstitutionOfItsNotice() {
    NoticeId notice = linked(LinkedRule.QUALIFICATION_LOST, Optional.empty());
    AppealReference appeal = office.received(town.doctor, notice);
    taken(office.decide(AppealOffice.JUDGE, appeal, Ruling.revoked("系同名人员")));
    List<IssuedDocument> letters = letters(town.doctor);
    assertThat(letters)
        .extracting(IssuedDocument::kind)
        .containsExactly(
            DocumentKind.LINKED_NOTICE, DocumentKind.APPEAL_RESULT, DocumentKind.CORRECTION);
    assertThat(letters)
        .allSatisfy(letter -> assertThat(letter.institution()).contains(Town.HOSPITAL));
    assertThat(text(letters.get(1)))
        .contains("Revoked", "title=医保支付资格处理通知书, number=测医经650102〔2026〕77号", "article=26");
    assertThat(text(letters.getLast()))
        .contains("cause=APPEAL", "〔2026〕77号", "measuresAfter=[]", "status=NORMAL");
  }

  @Test
  void aLinkedSuspensionIsShortenedToTheAgreementsTermOnAppeal() {
    NoticeId notice = linked(LinkedRule.AGREEMENT_SUSPENDED, Optional.of(END));
    LocalDate earlier = END.minusMonths(1);
    agreementSuspendedUntil(earlier);
    AppealReference appeal = office.received(town.doctor, notice);
    assertThat(
            AppealOffice.rules(
                office.decide(
                    AppealOffice.JUDGE, appeal, Ruling.shortened("中止已变更", earlier.minusDays(1)))))
        .containsExactly("term-of-agreement");
    assertThat(
            AppealOffice.rules(
                office.decide(
                    AppealOffice.JUDGE, appeal, Ruling.shortened("中止已变更", earlier.plusDays(1)))))
        .containsExactly("term-of-agreement");
    taken(office.decide(AppealOffice.JUDGE, appeal, Ruling.shortened("中止已变更", earlier)));

    Measure measure = town.file(town.doctor).measures().getFirst();
    assertThat(measure.firstDay()).isEqualTo(Town.TODAY);
    assertThat(measure.termEndsBefore()).contains(earlier);
    IssuedDocument letter =
        town.jifen.documents.find(new DocumentId(measure.notice().value())).orElseThrow();
    assertThat(letter.kind()).as("the letter is the new notice").isEqualTo(DocumentKind.CORRECTION);
    assertThat(letters(town.doctor))
        .extracting(IssuedDocument::kind)
        .containsExactlyInAnyOrder(
            DocumentKind.LINKED_NOTICE, DocumentKind.APPEAL_RESULT, DocumentKind.CORRECTION);
    assertThat(text(letter))
        .contains("cause=APPEAL", "lastDay=Optional[" + earlier.minusDays(1) + "]");
    AppealReference again = office.received(town.doctor, measure.notice());
    for (Actor handler : List.of(AppealOffice.JUDGE, ORDERER)) {
      assertThat(AppealOffice.rules(office.decide(handler, again, Ruling.upheld("期限无误"))))
          .as("who ordered the first or the second term")
          .containsExactly("appeal-by-handler");
    }
    taken(
        office.decide(Desk.actor("judge2", "650102", Role.REVIEWER), again, Ruling.upheld("期限无误")));
    assertThat(text(letters(town.doctor).getLast())).contains("title=变更医保支付资格处理通知书");
  }

  /** 应暂停相关责任人员医保支付资格 for the same time: an appeal cannot make it shorter than that. */
  @Test
  void aSuspensionAsLongAsTheAgreementIsUpheldOrRevoked() {
    NoticeId notice = linked(LinkedRule.AGREEMENT_SUSPENDED, Optional.of(END));
    agreementSuspendedUntil(END);
    AppealReference appeal = office.received(town.doctor, notice);
    AppealAnswer.Refused refused =
        (AppealAnswer.Refused)
            office.decide(AppealOffice.JUDGE, appeal, Ruling.shortened("期限过长", END.minusDays(1)));
    assertThat(refused.refusal().findings().getFirst().basis().citation()).isEqualTo("第三十七条");
    assertThat(refused.refusal().findings().getFirst().expected())
        .contains(END.toString(), "并无责任的，请撤销");
  }

  @Test
  void aStatedBarIsTheDecidersToShorten() {
    NoticeId notice = linked(LinkedRule.AGREEMENT_ENDED, Optional.of(END));
    AppealReference appeal = office.received(town.doctor, notice);
    taken(office.decide(AppealOffice.JUDGE, appeal, Ruling.shortened("情节较轻", END.minusMonths(2))));
    assertThat(town.file(town.doctor).measures().getFirst().termEndsBefore())
        .contains(END.minusMonths(2));
  }
}
