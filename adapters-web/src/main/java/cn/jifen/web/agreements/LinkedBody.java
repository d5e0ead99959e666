package cn.jifen.web.agreements;

import cn.jifen.domain.law.Responsibility;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is responsible for what an agreement was suspended or ended for. */
@Introspected
@Schema(description = "联动处理建议：随协议中止或者解除而暂停、终止资格的责任人员")
record LinkedBody(
    @Schema(description = "协议登记中该中止或者解除的起始日期") LocalDate agreementFrom,
    @Schema(description = "中止或者解除协议的决定文号") @Size(max = 100) String decisionNo,
    LocalDate decidedOn,
    @Schema(description = "通知书载明的禁止登记备案截止日期（不含）；仅限解除，不填为无固定期限") Optional<LocalDate> barUntil,
    @NotEmpty @Size(max = 200) List<Person> people)
    implements RequestBody {

  /** One person; named by code or by id. */
  @Introspected
  @Schema(name = "LinkedPerson", description = "责任人员，personCode 与 personId 填其一")
  record Person(
      @Size(max = 40) Optional<String> personCode,
      Optional<Long> personId,
      @Schema(description = "责任程度") Responsibility responsibility,
      @Schema(description = "认定的责任事实，不写姓名和证件号码") @Size(max = 500) String finding) {}
}
