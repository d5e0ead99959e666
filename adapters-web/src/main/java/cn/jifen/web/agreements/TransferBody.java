package cn.jifen.web.agreements;

import cn.jifen.application.documents.TransferLetter.Regulator;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Which letter to the health department or the drug regulator. */
@Introspected
@Schema(name = "TransferLetterBody", description = "移送通报函")
record TransferBody(
    @Schema(description = "发函经办机构的区划，只通报该区划机构的人员", example = "650100") AreaCode area,
    @Schema(description = "HEALTH 卫生健康主管部门；DRUG 药品监管部门") Regulator regulator,
    @Schema(description = "收函部门全称", example = "乌鲁木齐市卫生健康委员会") @Size(max = 100) String addressee,
    @Schema(description = "决定日期起（含）") LocalDate from,
    @Schema(description = "决定日期止（含），不晚于今日") LocalDate to)
    implements RequestBody {}
