package cn.jifen.web.registry;

import cn.jifen.application.registry.PractitionerVersion;
import cn.jifen.domain.kernel.UserId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A version of what is registered about a person. */
@Serdeable
@Schema(name = "PractitionerVersion")
record VersionView(
    @Schema(description = "内部编号；合并过的人员，各版本列在登记时的编号下") String personId,
    @Schema(description = "第几版，首次登记为 1") int revision,
    @Schema(description = "自该日起如此") LocalDate validFrom,
    @Schema(description = "录入时间（UTC）") Instant recordedAt,
    @Schema(description = "录入的账号；较早的版本没有记载", nullable = true) Optional<String> recordedBy,
    @Schema(description = "与上一版不同之处；首次登记列出已填写的各项") List<Change> changes) {
  VersionView {
    changes = List.copyOf(changes);
  }

  /** One thing that is otherwise. */
  @Serdeable
  @Schema(name = "PractitionerChange")
  record Change(
      PractitionerVersion.Field field,
      @Schema(example = "职称") String label,
      @Schema(description = "原来的内容，没有的为空") String before,
      @Schema(description = "现在的内容，没有的为空") String now) {}

  static VersionView of(PractitionerVersion version) {
    return new VersionView(
        version.practitioner().id().toString(),
        version.revision(),
        version.validFrom(),
        version.recordedAt(),
        version.by().map(UserId::value),
        version.changes().stream()
            .map(c -> new Change(c.field(), c.field().label(), c.before(), c.now()))
            .toList());
  }
}
