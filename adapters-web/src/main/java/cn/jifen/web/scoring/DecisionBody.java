package cn.jifen.web.scoring;

import cn.jifen.domain.law.DecisionKind;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A decision with its people. */
@Introspected
@Schema(description = "一项处理决定及其责任人员")
record DecisionBody(
    @Schema(description = "决定文号", example = "XY2026-0031") @Size(max = 100) String number,
    DecisionKind kind,
    @Schema(description = "国家医保机构代码", example = "H65010200001") @Size(max = 40) String institution,
    @Schema(description = "检查编号", example = "JC2026-0012") @Size(max = 100) String inspection,
    @Schema(description = "作出决定的日期") LocalDate decidedOn,
    @Schema(description = "收到行政处罚决定书的日期，不填为决定日期") Optional<LocalDate> receivedOn,
    @NotEmpty @Size(max = 200) List<ScoreBody> scores)
    implements RequestBody {}
