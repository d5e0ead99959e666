package cn.jifen.web.registry;

import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.IdentityChange;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.QualificationLoss;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** What requests about people and their registrations carry. */
final class RegistryBodies {
  private RegistryBodies() {}

  /** A person. */
  @Introspected
  @Schema(description = "人员；证件相同即为同一人员")
  record Person(
      @Schema(description = "国家医保人员代码；没有的不填") @Size(max = 40) Optional<String> personCode,
      @Size(max = 100) String name,
      PractitionerSearch.Identity identity,
      Category category,
      @Schema(description = "执业范围") @Size(max = 200) Optional<String> practiceScope,
      @Schema(description = "专业技术职务") @Size(max = 100) Optional<String> title)
      implements RequestBody {}

  /** What changed about a person. */
  @Introspected
  @Schema(description = "变更内容；不填的保持不变")
  record Change(
      @Schema(description = "新的国家医保人员代码；原代码仍可查到该人员") @Size(max = 40) Optional<String> personCode,
      @Size(max = 100) Optional<String> name,
      Optional<Category> category,
      @Size(max = 200) Optional<String> practiceScope,
      @Size(max = 100) Optional<String> title,
      @Schema(description = "变更生效之日，不晚于当日") LocalDate validFrom)
      implements RequestBody {}

  /** A further identity document. */
  @Introspected
  record Identity(
      IdentityType type,
      @Schema(description = "证件号码，原样填写") @Size(max = 40) String number,
      @Schema(description = "更换证件，或者更正录入差错") IdentityChange change)
      implements RequestBody {}

  /** A registration. */
  @Introspected
  record Registration(
      @Schema(example = "H65010200001") @Size(max = 40) String institution,
      @Schema(description = "登记备案之日，不晚于当日") LocalDate registeredOn,
      @Schema(description = "签署服务承诺书之日；不填则采用已录入的承诺") Optional<LocalDate> committedOn)
      implements RequestBody {}

  /** The end of a registration. */
  @Introspected
  record Leaving(
      @Size(max = 40) String institution,
      @Schema(description = "登记备案之日") LocalDate registeredOn,
      @Schema(description = "结束后的第一天") LocalDate endedOn)
      implements RequestBody {}

  /** A commitment. */
  @Introspected
  record Commitment(
      @Size(max = 40) String institution,
      @Schema(description = "纸质承诺书的签署日期；本人线上签署的不填") Optional<LocalDate> paperSignedOn)
      implements RequestBody {}

  /** A lost qualification. */
  @Introspected
  record Loss(
      @Schema(description = "该人员登记备案的机构，由其所在地经办机构办理") @Size(max = 40) String institution,
      @Schema(description = "失去执业资格的第一天") LocalDate lostOn,
      QualificationLoss how,
      @Schema(description = "依据") @NotEmpty @Size(max = 200) String reason)
      implements RequestBody {}

  /** A reason. */
  @Introspected
  record Reason(@NotEmpty @Size(max = 200) String reason) implements RequestBody {}

  /** What a reviewer says. */
  @Introspected
  @Schema(description = "复核意见；退回的须写明理由")
  record Decision(boolean approved, @Size(max = 200) Optional<String> reason)
      implements RequestBody {}

  /** Two people who are, or are not, one. */
  @Introspected
  record Pair(
      @Schema(description = "保留人员的内部编号") long kept,
      @Schema(description = "并入人员的内部编号") long absorbed,
      @NotEmpty @Size(max = 200) String reason)
      implements RequestBody {}

  /** What a reviewer says about two people. */
  @Introspected
  record PairDecision(
      @Schema(description = "保留人员的内部编号") long kept,
      @Schema(description = "并入人员的内部编号") long absorbed,
      boolean approved,
      @Size(max = 200) Optional<String> reason)
      implements RequestBody {}
}
