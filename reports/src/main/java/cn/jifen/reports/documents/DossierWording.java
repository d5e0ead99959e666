package cn.jifen.reports.documents;

import cn.jifen.application.documents.DocumentScore;
import cn.jifen.application.documents.PersonDossier;
import cn.jifen.application.documents.PersonDossier.ScoreEntry;
import cn.jifen.reports.form.FactTable;
import cn.jifen.reports.form.Form;
import cn.jifen.reports.form.ListTable;
import cn.jifen.reports.form.ListTable.Column;
import cn.jifen.reports.form.Part;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.Prose;
import cn.jifen.reports.letter.SharedSentences;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** 一医一档: the whole file in tables, voided scores marked (Art 32, 69). */
final class DossierWording {
  private static final ZoneId LEGAL_ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(LEGAL_ZONE);

  private final PersonDossier content;
  private final List<Part> parts = new ArrayList<>();
  private final Prose headings = new Prose();

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
            wording.parts));
  }

  private void write() {
    parts.add(facts());
    registrations();
    years();
    scores();
    measures();
    repairs();
    restorations();
    deliveries();
    appeals();
    timeline();
    parts.add(
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

  private <T> void section(
      String title, List<T> entries, Function<T, List<List<String>>> row, Column... columns) {
    headings.section(title);
    parts.add(new Part.Text(List.of(headings.paragraphs().getLast())));
    ListTable table = new ListTable(columns);
    entries.forEach(entry -> table.row(row.apply(entry)));
    parts.add(table.table());
  }

  private static List<List<String>> cells(Object... texts) {
    return Arrays.stream(texts).map(text -> List.of(text.toString())).toList();
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
    section(
        "登记备案和服务承诺",
        content.registrations(),
        entry ->
            cells(
                entry.institution().name(),
                entry.institution().code(),
                entry.from(),
                day(entry.until(), "在册"),
                day(entry.committedOn(), "未作出")),
        Column.words("定点医药机构", 150),
        Column.figures("机构代码", 84),
        Column.figures("登记备案", 68),
        Column.figures("终止登记", 68),
        Column.figures("服务承诺", 68));
  }

  private void years() {
    section(
        "年度累计记分",
        content.years(),
        entry -> cells(entry.year(), entry.given(), entry.repaired(), entry.balance()),
        Column.figures("年度", 100),
        Column.figures("记分", 100),
        Column.figures("修复减免", 100),
        Column.figures("年度累计", 100));
  }

  private void scores() {
    section(
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
    section(
        "处理措施",
        content.measures(),
        entry ->
            cells(
                entry.noticeNumber(),
                entry.measure().basis().citation(),
                CaseWording.measure(entry.measure()),
                day(entry.liftedOn(), "执行中"),
                entry.voided() ? "已撤销" : ""),
        Column.words("通知书文号", 116),
        Column.words("依据", 84),
        Column.words("措施", 150),
        Column.figures("解除日期", 60),
        Column.figures("备注", 44));
  }

  private void repairs() {
    section(
        "记分修复",
        content.repairs(),
        entry -> cells(entry.on(), entry.route().label(), entry.asked(), entry.taken()),
        Column.figures("修复日期", 70),
        Column.words("修复途径", 220),
        Column.figures("申请减免", 60),
        Column.figures("实际减免", 60));
  }

  private void restorations() {
    section(
        "资格恢复",
        content.restorations(),
        entry ->
            cells(
                entry.decidedOn(),
                entry.from().isPresent() ? "恢复" : "不予恢复",
                day(entry.from(), ""),
                entry.reason()),
        Column.figures("评估日期", 70),
        Column.figures("结果", 60),
        Column.figures("恢复之日", 70),
        Column.words("理由", 210));
  }

  private void deliveries() {
    section(
        "文书送达",
        content.deliveries(),
        entry ->
            cells(
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
    section(
        "申诉",
        content.appeals(),
        entry ->
            cells(
                entry.receivedOn(),
                entry.noticeNumber(),
                entry.outcome(),
                day(entry.decidedOn(), "办理中")),
        Column.figures("收到日期", 70),
        Column.words("申诉的通知书", 170),
        Column.figures("结果", 90),
        Column.figures("办结日期", 70));
  }

  private void timeline() {
    section(
        "记录时间轴",
        content.timeline(),
        entry ->
            cells(
                entry.sequence(),
                MOMENT.format(entry.recordedAt()),
                entry.effectiveOn(),
                entry.text()),
        Column.figures("账本序号", 50),
        Column.figures("记录时间", 84),
        Column.figures("生效日期", 62),
        Column.words("内容", 240));
  }

  private static String day(Optional<LocalDate> day, String without) {
    return day.map(LocalDate::toString).orElse(without);
  }
}
