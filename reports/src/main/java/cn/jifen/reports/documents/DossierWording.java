package cn.jifen.reports.documents;

import cn.jifen.application.documents.DocumentScore;
import cn.jifen.application.documents.PersonDossier;
import cn.jifen.application.documents.PersonDossier.ScoreEntry;
import cn.jifen.reports.form.FactTable;
import cn.jifen.reports.form.Form;
import cn.jifen.reports.form.ListTable.Column;
import cn.jifen.reports.form.Part;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.SharedSentences;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** 一医一档: the whole file in tables, voided scores marked (Art 32, 69). */
final class DossierWording {
  private static final ZoneId LEGAL_ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(LEGAL_ZONE);

  private final PersonDossier content;
  private final DossierSections sections = new DossierSections();

  private DossierWording(PersonDossier content) {
    this.content = content;
  }

  static Draft of(PersonDossier content) {
    DossierWording wording = new DossierWording(content);
    wording.write();
    return Draft.form(
        new Form(
            "",
            List.of("医疗保障定点医药机构相关人员", "医保支付资格档案（一医一档）"),
            List.of(
                "状态截至"
                    + ChineseDates.of(content.asOf())
                    + "；数据截至"
                    + MOMENT.format(content.knownAt())
                    + "（账本第"
                    + content.position()
                    + "条记录）"),
            wording.sections.parts()));
  }

  private void write() {
    sections.add(facts());
    registrations();
    years();
    scores();
    measures();
    new DossierCases(content, sections).write();
    timeline();
    sections.add(
        new Part.Note(
            List.of(
                "本档案由"
                    + content.identity().issuer()
                    + "于"
                    + ChineseDates.of(content.identity().issuedOn())
                    + "依据"
                    + SharedSentences.rule(content.ruleNumber())
                    + "第三十二条、第六十九条从记分账本生成；含有个人信息，请妥善保管。",
                "登记备案状态暂停或者终止" + SharedSentences.noBanCited())));
  }

  private Part facts() {
    FactTable table = new FactTable();
    table.pair("姓名", content.person().name(), "人员代码", CaseWording.code(content.person()));
    table.pair("人员类别", content.category(), "专业技术职务", content.title());
    table.fact("身份证件号码", content.person().maskedIdentity());
    String note = content.statusNote().isEmpty() ? "" : "（" + content.statusNote() + "）";
    table.fact("登记备案状态", content.status().label() + note);
    return table.table();
  }

  private void registrations() {
    sections.section(
        "登记备案和服务承诺",
        content.registrations(),
        entry ->
            DossierSections.cells(
                entry.institution().name(),
                entry.institution().code(),
                entry.from(),
                DossierSections.day(entry.until(), "在册"),
                DossierSections.day(entry.committedOn(), "未作出")),
        Column.words("定点医药机构", 150),
        Column.figures("机构代码", 84),
        Column.figures("登记备案", 68),
        Column.figures("终止登记", 68),
        Column.figures("服务承诺", 68));
  }

  private void years() {
    sections.section(
        "年度累计记分",
        content.years(),
        entry ->
            DossierSections.cells(entry.year(), entry.given(), entry.repaired(), entry.balance()),
        Column.figures("年度", 100),
        Column.figures("记分", 100),
        Column.figures("修复减免", 100),
        Column.figures("年度累计", 100));
  }

  private void scores() {
    sections.section(
        "记分",
        content.scores(),
        DossierWording::score,
        Column.figures("决定日期", 60),
        Column.words("决定文号", 74),
        Column.words("定点医药机构", 92),
        Column.words("行为编号", 82),
        Column.words("条款和责任", 74),
        Column.figures("分值", 28),
        Column.figures("计入", 28),
        Column.figures("备注", 60));
  }

  private static List<List<String>> score(ScoreEntry entry) {
    DocumentScore score = entry.score();
    return List.of(
        List.of(entry.decidedOn().toString()),
        List.of(entry.decisionNo()),
        List.of(entry.institution()),
        List.of(score.behaviourNo()),
        List.of(score.clause().citation(), score.responsibility().label()),
        List.of(score.points().toString()),
        List.of(score.added().toString()),
        entry.voidedOn().map(day -> List.of("已撤销", day.toString())).orElse(List.of()));
  }

  private void measures() {
    sections.section(
        "处理措施",
        content.measures(),
        entry ->
            DossierSections.cells(
                entry.noticeNumber(),
                entry.measure().basis().citation(),
                CaseWording.measure(entry.measure()),
                DossierSections.day(
                    entry.liftedOn(),
                    entry.measure().firstDay().isAfter(content.asOf()) ? "尚未开始" : "执行中"),
                entry.voided() ? "已撤销" : ""),
        Column.words("通知书文号", 116),
        Column.words("依据", 84),
        Column.words("措施", 150),
        Column.figures("解除日期", 60),
        Column.figures("备注", 44));
  }

  private void timeline() {
    sections.section(
        "记录时间轴",
        content.timeline(),
        entry ->
            DossierSections.cells(
                entry.sequence(),
                MOMENT.format(entry.recordedAt()),
                entry.effectiveOn(),
                entry.text()),
        Column.figures("账本序号", 50),
        Column.figures("记录时间", 84),
        Column.figures("生效日期", 62),
        Column.words("内容", 240));
  }
}
