package cn.jifen.web.registry;

import cn.jifen.application.access.Actor;
import cn.jifen.application.registry.ListVersions;
import cn.jifen.application.registry.PractitionerVersion;
import cn.jifen.application.registry.VersionKey;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.web.input.Page;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How what is registered about a person changed. */
@Tag(name = "registry")
@Controller("/api/v1/practitioners/{personId}/versions")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VersionController {
  private static final Pattern PLACE = Pattern.compile("(\\d{1,19})_(\\d{1,6})");

  private final ListVersions list;

  VersionController(ListVersions list) {
    this.list = list;
  }

  @Get
  @Operation(
      operationId = "listPractitionerVersions",
      summary = "列出人员登记信息的变更记录",
      description = "何人、何时将何项由何改为何（细则第二十七条），由早到晚；不含证件号码。限人员登记备案过的辖区的岗位和本人，记入查阅日志。")
  Page<VersionView> list(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(
              description = "每页条数",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
          @QueryValue
          @Nullable String limit) {
    int most = Parameters.limit(limit);
    PersonId person = new PersonId(Parameters.id(personId));
    return switch (list.list(actor, person, place(after), most + 1)) {
      case ListVersions.Result.Listed listed -> page(listed.versions(), most);
      case ListVersions.Result.Unknown _ -> throw ProblemException.notFound("没有该编号的人员，请核对人员编号");
      case ListVersions.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }

  private static VersionKey place(@Nullable String after) {
    if (after == null) {
      return VersionKey.START;
    }
    Matcher matcher = PLACE.matcher(after);
    if (!matcher.matches()) {
      throw ProblemException.invalid("after", "应为上一页返回的 next");
    }
    return new VersionKey(
        Parameters.keyNumber(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  private static Page<VersionView> page(List<PractitionerVersion> versions, int most) {
    return new Page<>(
        versions.stream().limit(most).map(VersionView::of).toList(),
        versions.size() <= most
            ? Optional.empty()
            : Optional.of(text(versions.get(most - 1).key())));
  }

  private static String text(VersionKey key) {
    return key.person() + "_" + key.revision();
  }
}
