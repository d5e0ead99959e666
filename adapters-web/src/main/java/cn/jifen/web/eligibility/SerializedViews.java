package cn.jifen.web.eligibility;

import cn.jifen.application.eligibility.PersonFileView;
import cn.jifen.application.eligibility.TimelineItem;
import io.micronaut.serde.annotation.SerdeImport;

/** Views of the application that go out as they are. */
@SerdeImport(PersonFileView.class)
@SerdeImport(PersonFileView.StandingView.class)
@SerdeImport(PersonFileView.YearTotal.class)
@SerdeImport(PersonFileView.MeasureView.class)
@SerdeImport(TimelineItem.class)
@SerdeImport(TimelineItem.ScoreLine.class)
@SerdeImport(TimelineItem.Voiding.class)
@SerdeImport(TimelineItem.RepairLine.class)
@SerdeImport(TimelineItem.NoticeLine.class)
final class SerializedViews {
  private SerializedViews() {}
}
