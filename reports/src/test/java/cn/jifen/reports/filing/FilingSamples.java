package cn.jifen.reports.filing;

import cn.jifen.application.filing.FilingContent;
import cn.jifen.application.filing.FilingContent.Appeals;
import cn.jifen.application.filing.FilingContent.AreaRow;
import cn.jifen.application.filing.FilingContent.CategoryRow;
import cn.jifen.application.filing.FilingContent.Change;
import cn.jifen.application.filing.FilingContent.ClauseCount;
import cn.jifen.application.filing.FilingContent.HalfReached;
import cn.jifen.application.filing.FilingContent.ListedMeasure;
import cn.jifen.application.ledger.LedgerPosition;
import cn.jifen.domain.filing.Figures;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Category;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A fictional filing. */
public final class FilingSamples {
  private static final String[] AREAS = {
    "乌鲁木齐市",
    "克拉玛依市",
    "吐鲁番市",
    "哈密市",
    "昌吉回族自治州",
    "博尔塔拉蒙古自治州",
    "巴音郭楞蒙古自治州",
    "阿克苏地区",
    "克孜勒苏柯尔克孜自治州",
    "喀什地区",
    "和田地区",
    "伊犁哈萨克自治州",
    "塔城地区",
    "阿勒泰地区",
    "石河子市",
    "阿拉尔市",
    "图木舒克市",
    "五家渠市",
    "北屯市",
    "铁门关市",
    "双河市",
    "可克达拉市"
  };

  private FilingSamples() {}

  /** Second edition of 2025. */
  public static FilingContent filing() {
    return filing("克孜勒苏柯尔克孜自治州康泰48号大药房");
  }

  static FilingContent filing(String institution) {
    return filing(
        institution,
        Optional.of(List.of(new Change("喀什地区", "记分人次", 14, 13))),
        List.of(new HalfReached("喀什地区", institution, 4, 7)));
  }

  /** An edition that has these differences to the one before, if there is one. */
  static FilingContent filing(Optional<List<Change>> changes) {
    return filing("克孜勒苏柯尔克孜自治州康泰48号大药房", changes, List.of());
  }

  private static FilingContent filing(
      String institution, Optional<List<Change>> changes, List<HalfReached> halfReached) {
    List<AreaRow> areas = new ArrayList<>();
    for (int i = 0; i < AREAS.length; i++) {
      areas.add(new AreaRow("65%02d00".formatted(i + 1), AREAS[i], figures(i + 1)));
    }
    areas.add(new AreaRow("TOTAL", "合计", figures(1200)));
    List<CategoryRow> categories = new ArrayList<>();
    for (Category category : Category.values()) {
      categories.add(new CategoryRow(category, figures(category.ordinal() * 10)));
    }
    List<ClauseCount> clauses = new ArrayList<>();
    for (Clause clause : Clause.values()) {
      clauses.add(new ClauseCount(clause, 3, 4, 17));
    }
    MeasureRow suspension = RuleBook.enacted().latest().measures().row(MeasureRule.M38_2);
    List<ListedMeasure> listed = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      listed.add(
          new ListedMeasure(
              "喀什地区",
              institution,
              "何某",
              "6599************04",
              Category.PHARMACY_PRINCIPAL,
              suspension,
              LocalDate.of(2025, 4, 20),
              Optional.of(LocalDate.of(2025, 6, 19))));
    }
    return new FilingContent(
        Year.of(2025),
        2,
        "新疆维吾尔自治区医疗保障局",
        "国家医疗保障局",
        Optional.of("新医保函〔2026〕7号"),
        LocalDate.of(2026, 2, 27),
        "新医保规〔2025〕2号",
        new LedgerPosition(1834, "9f2c".repeat(16)),
        areas,
        categories,
        clauses,
        listed,
        changes,
        Optional.of(figures(1000)),
        new Appeals(9, 6, 2, 1),
        halfReached);
  }

  private static Figures figures(int n) {
    return new Figures(
        1000 + n, n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, n + 7, n + 8, n + 9, n + 10, n + 11,
        n + 12, n + 13, n + 14, n + 15, n + 16, n + 17, n + 18);
  }
}
