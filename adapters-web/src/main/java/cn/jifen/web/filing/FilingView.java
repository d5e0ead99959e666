package cn.jifen.web.filing;

import cn.jifen.application.filing.FilingContent;
import cn.jifen.domain.filing.FilingColumn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The summary table of the yearly filing. */
@Serdeable
record FilingView(
    int year,
    @Schema(description = "版次，0 为草稿") int edition,
    String ruleVersion,
    @Schema(description = "取数时账本的最后一条记录") String ledgerSequence,
    String ledgerHash,
    @Schema(description = "各地区，合计在最后；数据项名称见字段，如 score_times") List<Area> areas) {

  static FilingView of(FilingContent content) {
    return new FilingView(
        content.year().getValue(),
        content.edition(),
        content.ruleVersion(),
        Long.toString(content.position().sequence()),
        content.position().hash(),
        content.areas().stream().map(FilingView::area).toList());
  }

  private static Area area(FilingContent.AreaRow row) {
    Map<String, Integer> figures = new LinkedHashMap<>();
    Arrays.stream(FilingColumn.values())
        .forEach(column -> figures.put(column.field(), column.of(row.figures())));
    return new Area(row.code(), row.name(), figures);
  }

  /** One row. */
  @Serdeable
  record Area(String code, String name, Map<String, Integer> figures) {}
}
