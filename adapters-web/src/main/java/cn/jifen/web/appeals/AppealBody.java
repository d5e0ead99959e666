package cn.jifen.web.appeals;

import cn.jifen.domain.appeals.AppealSubmission;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A written appeal as it was handed in. */
@Introspected
@Schema(description = "书面申诉（陈述申辩材料）的登记")
record AppealBody(
    @Schema(description = "处理通知书的内部编号") long noticeId,
    @Schema(description = "申诉一方：INSTITUTION 定点医药机构、PERSON 相关责任人员") Party by,
    @Schema(description = "收到申诉材料的日期，不晚于当日") LocalDate receivedOn,
    @Schema(description = "相关责任人员是否签字，不填为否") boolean signed,
    @Schema(description = "定点医药机构是否盖章，不填为否") boolean sealed,
    @Schema(description = "申诉事项和理由摘要，不写姓名、证件号码") @Size(max = 500) String grounds)
    implements RequestBody {

  AppealSubmission submission() {
    return new AppealSubmission(new NoticeId(noticeId), by, receivedOn, signed, sealed, grounds);
  }
}
