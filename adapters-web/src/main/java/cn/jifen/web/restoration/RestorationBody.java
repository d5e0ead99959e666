package cn.jifen.web.restoration;

import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** An application for restoration as it was received. */
@Introspected
@Schema(description = "收到的资格恢复申请，personCode 与 personId 填其一")
record RestorationBody(
    @Size(max = 40) Optional<String> personCode,
    Optional<Long> personId,
    @Schema(description = "审核同意的定点医药机构，由其所在区划的经办机构办理", example = "H65010200001") @Size(max = 40)
        String institution,
    @Schema(description = "机构审核同意的日期，不晚于收到日期") Optional<LocalDate> agreedOn,
    @Schema(description = "收到申请的日期，不晚于今日") LocalDate receivedOn,
    @Schema(description = "终止后申请恢复的，重新承诺的日期") Optional<LocalDate> committedOn,
    @Schema(description = "因丧失执业资格被终止的，是否已提交执业资格证明") boolean qualificationProven,
    @Schema(description = "暂停或者终止期间的学习和整改情况，列入申请书和评估结果通知书，不写姓名和身份证件号码") @Size(max = 500)
        Optional<String> account)
    implements RequestBody {}
