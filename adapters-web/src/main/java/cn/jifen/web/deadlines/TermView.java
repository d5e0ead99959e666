package cn.jifen.web.deadlines;

import cn.jifen.application.deadlines.FiledTerm;
import cn.jifen.application.deadlines.ListRunningTerms;
import cn.jifen.domain.deadlines.RunningTerm;
import cn.jifen.domain.deadlines.Term;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.deadlines.TermState;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.DueDate;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A term in a work queue. */
@Serdeable
record TermView(
    @Schema(description = "期限种类") TermKind kind,
    @Schema(description = "办理事项", example = "出具处理通知书") String label,
    TermState state,
    @Schema(description = "状态的中文", example = "进行中") String stateLabel,
    @Schema(description = "由谁办理", example = "经办机构") String doer,
    @Schema(description = "负责的经办机构所在区划", example = "650102") String area,
    @Schema(description = "涉及的定点医药机构", nullable = true) Optional<String> institution,
    @Schema(description = "人员内部编号；机构自身的期限不出现", nullable = true) Optional<String> personId,
    @Schema(description = "caseNumber 是什么的编号", example = "处理处罚决定") String caseKind,
    String caseNumber,
    @Schema(description = "起算之日，当日不计入；恢复申请为措施的最后一日") LocalDate eventOn,
    @Schema(description = "最后一日；恢复申请为可以提出之日；停止计算时不出现", nullable = true) Optional<LocalDate> dueOn,
    @Schema(description = "剩余工作日：最后一日当天为 0，逾期为负数；已办结或者停止计算时不出现", nullable = true)
        Optional<Integer> daysLeft,
    @Schema(description = "该年度日历尚未公布，最后一日为暂定，日历录入后重新计算") boolean provisional,
    @Schema(nullable = true) Optional<LocalDate> doneOn,
    @Schema(description = "是否按期办结；未办结时不出现", nullable = true) Optional<Boolean> inTime,
    @Schema(description = "依据", example = "新医保规〔2025〕2号第四十条") String article) {

  static TermView of(ListRunningTerms.Entry entry) {
    FiledTerm filed = entry.filed();
    RunningTerm running = filed.running();
    Term term = running.term();
    return new TermView(
        term.kind(),
        term.kind().label(),
        entry.state(),
        entry.state().label(),
        term.party().map(Party::label).orElseGet(() -> term.kind().doer().label()),
        term.area().value(),
        term.institution().map(InstitutionCode::value),
        filed.owner().person().map(PersonId::toString),
        term.kind().subject().label(),
        term.reference(),
        term.event(),
        running.due().map(DueDate::day),
        entry.daysLeft(),
        running.isProvisional(),
        term.doneOn(),
        running.doneInTime(),
        entry.basis().fullCitation());
  }
}
