package cn.jifen.web.delivery;

import cn.jifen.application.documents.TalkRecord;
import cn.jifen.web.input.RequestBody;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;

/** A talk that was held. */
@Introspected
@Schema(description = "谈话提醒；姓名和本人陈述只记入谈话提醒记录")
record TalkBody(
    LocalDate on,
    @Schema(description = "开始时间", example = "10:30") @Size(max = 5) String time,
    @Schema(description = "地点") @Size(max = 100) String place,
    @Schema(description = "谈话人") @NotEmpty @Size(max = 50) List<String> speakers,
    @Schema(description = "记录人") @Size(max = 50) String recorder,
    @Schema(description = "提醒内容，每项一段；不含姓名") @NotEmpty @Size(max = 200) List<String> reminders,
    @Schema(description = "被谈话人陈述") @Size(max = 400) String statement,
    @Schema(description = "整改和学习要求，每项一段") @Size(max = 200) List<String> promises)
    implements RequestBody {
  private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

  TalkRecord.Talk talk() {
    if (!CLOCK.matcher(time).matches()) {
      throw ProblemException.invalid("/time", "应为 00:00 至 23:59 的时间，例如 10:30");
    }
    return new TalkRecord.Talk(
        on.atTime(LocalTime.parse(time)),
        place,
        speakers,
        recorder,
        reminders,
        statement,
        promises);
  }
}
