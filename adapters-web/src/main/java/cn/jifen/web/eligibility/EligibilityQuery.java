package cn.jifen.web.eligibility;

import cn.jifen.domain.registry.IdentityType;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A question about somebody known by an identity document. */
@Introspected
@Schema(description = "按身份证件查询支付资格，供没有人员代码的人员使用")
record EligibilityQuery(
    Document identity,
    @Schema(description = "国家医保机构代码", example = "H65010200001") @Size(max = 20) String institution,
    @Schema(description = "服务发生之日，不填为当日", example = "2026-05-14") Optional<LocalDate> on,
    @Schema(description = "是否急诊、抢救", defaultValue = "false") boolean emergency)
    implements RequestBody {
  /** An identity document; its text form never shows the number. */
  @Introspected
  @Schema(name = "EligibilityQueryDocument")
  record Document(
      @Schema(description = "证件类型") IdentityType type,
      @Schema(description = "证件号码", example = "11010519491231002X") @Size(max = 40) String number) {
    @Override
    public String toString() {
      return type + " (hidden)";
    }
  }
}
