package cn.jifen.reports.documents;

import cn.jifen.application.documents.PersonDossier;
import cn.jifen.reports.form.ListTable.Column;

/** What became of the points and notices in a file: repairs, restorations, deliveries, appeals. */
final class DossierCases {
  private final PersonDossier content;
  private final DossierSections sections;

  DossierCases(PersonDossier content, DossierSections sections) {
    this.content = content;
    this.sections = sections;
  }

  void write() {
    repairs();
    restorations();
    deliveries();
    appeals();
  }

  private void repairs() {
    sections.section(
        "记分修复",
        content.repairs(),
        entry ->
            DossierSections.cells(entry.on(), entry.route().label(), entry.asked(), entry.taken()),
        Column.figures("修复日期", 70),
        Column.words("修复途径", 220),
        Column.figures("申请减免", 60),
        Column.figures("实际减免", 60));
  }

  private void restorations() {
    sections.section(
        "资格恢复",
        content.restorations(),
        entry ->
            DossierSections.cells(
                entry.decidedOn(),
                entry.from().isPresent() ? "恢复" : "不予恢复",
                DossierSections.day(entry.from(), ""),
                entry.reason()),
        Column.figures("评估日期", 70),
        Column.figures("结果", 60),
        Column.figures("恢复之日", 70),
        Column.words("理由", 210));
  }

  private void deliveries() {
    sections.section(
        "文书送达",
        content.deliveries(),
        entry ->
            DossierSections.cells(
                entry.on(),
                entry.documentNumber(),
                entry.recipient() + (entry.corrected() ? "（已更正）" : ""),
                entry.manner().label()),
        Column.figures("送达日期", 70),
        Column.words("文书文号", 130),
        Column.words("受送达人", 150),
        Column.figures("送达方式", 70));
  }

  private void appeals() {
    sections.section(
        "申诉",
        content.appeals(),
        entry ->
            DossierSections.cells(
                entry.receivedOn(),
                entry.noticeNumber(),
                entry.outcome(),
                DossierSections.day(entry.decidedOn(), "办理中")),
        Column.figures("收到日期", 70),
        Column.words("申诉的通知书", 170),
        Column.figures("结果", 90),
        Column.figures("办结日期", 70));
  }
}
