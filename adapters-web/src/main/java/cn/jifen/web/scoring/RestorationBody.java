package cn.jifen.web.scoring;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A restoration that was applied for and assessed. */
@Introspected
@Schema(description = "资格恢复申请，personCode 与 personId 填其一")
record RestorationBody(
    @Size(max = 40) Optional<String> personCode,
    Optional<Long> personId,
    @Schema(description = "批准机构的区划", example = "650100") AreaCode office,
    @Schema(description = "恢复之日，不填为当日或者期满次日中较晚者") Optional<LocalDate> restoredOn,
    @Schema(description = "机构审核同意的日期") Optional<LocalDate> agreedOn,
    @Schema(description = "终止后恢复的，重新承诺的日期") Optional<LocalDate> committedOn,
    @Schema(description = "经办人员账号，须与当前账号不同") @Size(max = 64) String proposedBy)
    implements RequestBody {}
