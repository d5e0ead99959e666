package cn.jifen.application.importing;

import static cn.jifen.application.importing.Column.mayBeEmpty;
import static cn.jifen.application.importing.Column.optional;
import static cn.jifen.application.importing.Column.required;

import java.util.List;
import java.util.stream.Collectors;

/** The files that are read, in the order in which they depend on each other, with their columns. */
public enum FileKind {
  INSTITUTIONS(
      "institutions",
      List.of("code"),
      required("code", "机构代码"),
      required("name", "机构名称"),
      required("kind", "机构类型"),
      mayBeEmpty("level", "等级"),
      required("ownership", "所有制"),
      required("region", "医保区划"),
      required("uscc", "统一社会信用代码"),
      mayBeEmpty("address", "地址")),
  AGREEMENTS(
      "agreements",
      List.of("institution_code", "from"),
      required("institution_code", "机构代码"),
      required("state", "协议状态"),
      required("from", "开始日期"),
      mayBeEmpty("until", "截止日期（不含）")),
  PRACTITIONERS(
      "practitioners",
      List.of("person_code"),
      required("person_code", "人员代码"),
      required("name", "姓名"),
      required("id_number", "身份证件号码"),
      required("category", "人员类别"),
      mayBeEmpty("practice_scope", "执业范围"),
      mayBeEmpty("title", "专业技术职务")),
  REGISTRATIONS(
      "registrations",
      List.of("person_code", "institution_code", "registered_on"),
      required("person_code", "人员代码"),
      required("institution_code", "机构代码"),
      required("registered_on", "登记备案日期"),
      mayBeEmpty("ended_on", "结束日期（不含）"),
      mayBeEmpty("committed_on", "承诺日期")),
  DECISIONS(
      "decisions",
      List.of("decision_no", "behaviour_no", "person_code"),
      required("seq", "序号"),
      required("decision_no", "决定文号"),
      required("kind", "决定类型"),
      required("institution_code", "机构代码"),
      required("inspection_no", "检查编号"),
      required("behaviour_no", "行为编号"),
      required("person_code", "人员代码"),
      required("clause", "记分条款"),
      required("responsibility", "责任程度"),
      required("adjustment", "调整"),
      required("points", "分值"),
      required("decided_on", "决定日期"),
      required("issued_on", "通知书出具日期"),
      required("effective_on", "措施开始日期"),
      mayBeEmpty("adjustment_ground", "调整事由"),
      mayBeEmpty("adjustment_reason", "调整理由"),
      optional("received_on", "收到处罚决定日期"),
      optional("notice_no", "通知书文号")),
  REPAIRS(
      "repairs",
      List.of("seq"),
      required("seq", "序号"),
      required("person_code", "人员代码"),
      required("route", "修复途径"),
      required("approved_on", "批准日期"),
      required("region", "批准机构区划")),
  RESTORATIONS(
      "restorations",
      List.of("person_code", "restored_on"),
      required("person_code", "人员代码"),
      required("restored_on", "恢复日期"),
      required("region", "批准机构区划")),
  TRAINING_CREDITS(
      "training-credits",
      List.of("certificate_no"),
      required("person_code", "人员代码"),
      required("course", "课程"),
      required("completed_on", "完成日期"),
      required("hours", "学时"),
      required("certificate_no", "凭证编号")),
  CLAIMS(
      "claims",
      List.of("claim_line"),
      required("claim_line", "明细号"),
      required("institution_code", "机构代码"),
      required("person_code", "人员代码"),
      required("service_date", "服务日期"),
      required("amount", "金额"),
      required("emergency", "急诊抢救")),
  CALENDAR(
      "calendar",
      List.of("region", "date"),
      required("region", "地区"),
      required("date", "日期"),
      required("kind", "类型"),
      required("source", "来源"));

  private final String baseName;
  private final List<String> key;
  private final List<Column> columns;

  FileKind(String baseName, List<String> key, Column... columns) {
    this.baseName = baseName;
    this.key = key;
    this.columns = List.of(columns);
  }

  /** Name of the file without its ending. */
  public String baseName() {
    return baseName;
  }

  /** Name of the CSV file. */
  public String csvName() {
    return baseName + ".csv";
  }

  /** Whether the file belongs into a folder that is imported; the others have ways of their own. */
  public boolean isImported() {
    return this != CLAIMS && this != CALENDAR;
  }

  /** The fields that together name a record, written as a column: {@code a+b}. */
  String keyFields() {
    return String.join("+", key);
  }

  /** The same as an officer reads it: {@code 人员代码、机构代码}. */
  String keyTitles() {
    return columns.stream()
        .filter(c -> key.contains(c.field()))
        .map(Column::title)
        .collect(Collectors.joining("、"));
  }

  List<Column> columns() {
    return columns;
  }
}
