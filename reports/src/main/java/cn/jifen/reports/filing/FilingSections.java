package cn.jifen.reports.filing;

import static cn.jifen.reports.filing.FilingTable.row;

import cn.jifen.application.filing.FilingContent;
import cn.jifen.application.filing.FilingContent.Appeals;
import cn.jifen.application.filing.FilingContent.AreaRow;
import cn.jifen.application.filing.FilingContent.CategoryRow;
import cn.jifen.application.filing.FilingContent.Change;
import cn.jifen.application.filing.FilingContent.ClauseCount;
import cn.jifen.application.filing.FilingContent.HalfReached;
import cn.jifen.application.filing.FilingContent.ListedMeasure;
import cn.jifen.application.filing.FilingTables;
import cn.jifen.domain.filing.Figures;
import cn.jifen.domain.filing.FilingColumn;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.MonthTerm;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.reports.letter.CitedRule;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a filing in their order, which is that of the cover letter's list of appendices.
 */
final class FilingSections {
  private final FilingContent content;

  private FilingSections(FilingContent content) {
    this.content = content;
  }

  static List<FilingTable> of(FilingContent content) {
    FilingSections sections = new FilingSections(content);
    return List.of(
        sections.areas(),
        sections.categories(),
        sections.clauses(),
        sections.listed(),
        sections.changes(),
        sections.yearOnYear(),
        sections.halfReached(),
        sections.basis());
  }

  private FilingTable areas() {
    List<Map<String, ?>> rows = new ArrayList<>();
    for (AreaRow area : content.areas()) {
      Map<String, Object> row = figures(area.figures());
      row.put("code", area.code().equals(FilingTables.TOTAL) ? "" : area.code());
      row.put("name", area.name());
      rows.add(row);
    }
    return table("areas", "汇总表", "情况汇总表", rows);
  }

  private FilingTable categories() {
    List<Map<String, ?>> rows = new ArrayList<>();
    for (CategoryRow category : content.categories()) {
      rows.add(named(category.category().label(), figures(category.figures())));
    }
    return figuresTable("分人员类别", "分人员类别情况表", "人员类别", rows);
  }

  private FilingTable clauses() {
    RuleVersion rule = CitedRule.of(content.ruleVersion());
    List<Map<String, ?>> rows = new ArrayList<>();
    for (ClauseCount count : content.clauses()) {
      rows.add(
          row(
              "code", count.clause().code(),
              "citation", count.clause().citation(),
              "quote", CitedRule.words(rule, count.clause()),
              "people", count.people(),
              "times", count.times(),
              "points", count.points()));
    }
    return table("clauses", "分条款", "分条款记分情况表", rows);
  }

  private FilingTable listed() {
    List<Map<String, ?>> rows = new ArrayList<>();
    for (ListedMeasure measure : content.listed()) {
      rows.add(
          row(
              "serial", rows.size() + 1,
              "area", measure.areaName(),
              "institution", measure.institution(),
              "name", measure.maskedName(),
              "identity", measure.maskedIdentity(),
              "category", measure.category().label(),
              "measure", label(measure),
              "firstDay", measure.firstDay().toString(),
              "lastDay", measure.lastDay().map(LocalDate::toString).orElse("")));
    }
    return listTable("listed", "暂停终止人员", "暂停和终止医保支付资格人员名单", rows, "本年度没有被暂停或者终止医保支付资格的人员。");
  }

  private static String label(ListedMeasure measure) {
    String kind = measure.measure().kind() == MeasureKind.SUSPENSION ? "暂停" : "终止";
    return kind + measure.measure().term().map(MonthTerm::label).orElse("");
  }

  private FilingTable changes() {
    List<Map<String, ?>> rows = new ArrayList<>();
    for (Change change : content.changes().orElse(List.of())) {
      rows.add(
          row(
              "area", change.areaName(),
              "column", change.column(),
              "before", change.before(),
              "now", change.now(),
              "difference", change.now() - change.before()));
    }
    String none = content.changes().isPresent() ? "与上一版报备数据相同，没有变化。" : "此前没有报备过本年度数据，没有上一版可供比对。";
    return listTable("changes", "版本变化", "与上一版报备数据的变化", rows, none);
  }

  private FilingTable yearOnYear() {
    Year year = content.year();
    Figures now = content.total().figures();
    List<Map<String, ?>> rows = new ArrayList<>();
    rows.add(named(year + "年", figures(now)));
    content
        .yearBefore()
        .ifPresent(
            before -> {
              rows.add(named(year.minusYears(1) + "年", figures(before)));
              rows.add(named("增减", difference(now, before)));
            });
    return figuresTable("同比变化", "同比变化情况表", "年度", rows);
  }

  private FilingTable halfReached() {
    List<Map<String, ?>> rows = new ArrayList<>();
    for (HalfReached half : content.halfReached()) {
      String people = "登记备案" + half.people() + "人，暂停和终止" + half.times() + "人次";
      String note = half.areaName() + "，" + people;
      rows.add(row("item", half.institution(), "figure", half.times(), "note", note));
    }
    return listTable("facts", "比例达50%机构", "暂停或终止人次达到50%及以上的机构", rows, "本年度没有暂停或者终止人次达到50%及以上的机构。");
  }

  private FilingTable basis() {
    Appeals appeals = content.appeals();
    int sequence = Math.toIntExact(content.position().sequence());
    List<Map<String, ?>> rows =
        List.of(
            row("item", "收到申诉", "figure", appeals.received(), "note", "件，《实施细则》第四十八条"),
            row("item", "申诉结果：维持", "figure", appeals.upheld(), "note", "件，《实施细则》第五十一条"),
            row("item", "申诉结果：变更", "figure", appeals.changed(), "note", "件，《实施细则》第五十一条"),
            row("item", "申诉结果：撤销", "figure", appeals.revoked(), "note", "件，《实施细则》第五十一条"),
            row(
                "item",
                "比例达50%的机构",
                "figure",
                content.halfReached().size(),
                "note",
                "家，《实施细则》第三十九条"),
            row("item", "版次", "figure", content.edition(), "note", edition()),
            row("item", "规则版本", "note", content.ruleVersion()),
            row("item", "账本位置：末条记录序号", "figure", sequence, "note", "据以重新生成本表"),
            row("item", "账本位置：末条记录哈希值", "note", content.position().hash()));
    return table("facts", "申诉和数据依据", "申诉情况和数据依据", rows);
  }

  private String edition() {
    return content.edition() == 0 ? "草稿，未报备" : "第" + content.edition() + "版";
  }

  private FilingTable table(
      String template, String sheet, String title, List<Map<String, ?>> rows) {
    return new FilingTable(template, sheet, content.year() + "年度" + title, Map.of(), rows);
  }

  /**
   * A table that may have no rows.
   *
   * @param none what it says then
   */
  private FilingTable listTable(
      String template, String sheet, String title, List<Map<String, ?>> rows, String none) {
    return new FilingTable(
        template, sheet, content.year() + "年度" + title, Map.of("none", none), rows);
  }

  private FilingTable figuresTable(
      String sheet, String title, String rowTitle, List<Map<String, ?>> rows) {
    return new FilingTable(
        "figures", sheet, content.year() + "年度" + title, Map.of("rowTitle", rowTitle), rows);
  }

  private static Map<String, ?> named(String name, Map<String, Object> figures) {
    figures.put("name", name);
    return figures;
  }

  private static Map<String, Object> figures(Figures figures) {
    Map<String, Object> row = new HashMap<>();
    for (FilingColumn column : FilingColumn.values()) {
      row.put(column.field(), column.of(figures));
    }
    return row;
  }

  private static Map<String, Object> difference(Figures now, Figures before) {
    Map<String, Object> row = new HashMap<>();
    for (FilingColumn column : FilingColumn.values()) {
      row.put(column.field(), column.of(now) - column.of(before));
    }
    return row;
  }
}
