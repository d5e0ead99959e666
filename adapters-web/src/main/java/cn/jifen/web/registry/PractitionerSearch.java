package cn.jifen.web.registry;

import cn.jifen.domain.registry.IdentityType;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Whom to look for: exactly one of name, code and identity. */
@Introspected
@Schema(description = "查找条件：name、personCode、identity 三者填且只填一项")
record PractitionerSearch(
    @Schema(description = "完整姓名", example = "阿卜杜热合曼·买买提") @Size(max = 100) Optional<String> name,
    @Schema(description = "国家医保人员代码，曾用代码也可", example = "D650100000001") @Size(max = 40)
        Optional<String> personCode,
    Optional<Identity> identity,
    @Schema(description = "上一页返回的 next") Optional<String> after,
    @Schema(description = "每页条数", defaultValue = "50") @Min(1) @Max(200) Optional<Integer> limit)
    implements RequestBody {
  /** An identity document. */
  @Introspected
  record Identity(
      IdentityType type,
      @Schema(description = "证件号码，原样填写", example = "11010519491231002X") @Size(max = 40)
          String number) {}
}
