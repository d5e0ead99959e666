package cn.jifen.application.appeals;

import static cn.jifen.application.testing.AppealOffice.instead;
import static cn.jifen.application.testing.AppealOffice.taken;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.scoring.ProposeParentChange.Draft;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.appeals.Ruling;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.scoring.DecisionRevision;
import java.nio.charset.StandardCharsets;
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
}
