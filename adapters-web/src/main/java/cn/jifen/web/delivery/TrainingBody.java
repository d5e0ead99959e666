package cn.jifen.web.delivery;

import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A training that was held. */
@Introspected
@Schema(description = "医保政策法规和医保知识学习培训")
record TrainingBody(
    LocalDate on,
    @Schema(description = "培训内容") @Size(max = 100) String subject,
    @Schema(description = "学时") @Min(1) @Max(24) int hours)
    implements RequestBody {}
