package cn.jifen.web;

import cn.jifen.web.problem.Problem;
import io.micronaut.openapi.annotation.OpenAPIExtraSchema;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The head of the OpenAPI document; the rest stands at the controllers. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "记分 Jifen 接口",
            version = "1",
            description =
                """
                医保支付资格记分管理系统的 REST 接口。

                - 在建立账号之前，服务只监听本机；操作人由三个请求头表明：`Jifen-User`（账号）、`Jifen-Office`（所属经办机构的六位区划代码，自治区为 650000）、`Jifen-Roles`（岗位，逗号分隔：OFFICER 经办、REVIEWER 复核、ADMINISTRATION 医保行政部门、PROVINCE 省级管理、INSTITUTION 机构、PERSON 本人、SETTLEMENT 结算系统）；运维人员用命令行，不经接口办理业务。岗位为 INSTITUTION 时账号填机构代码，为 PERSON 时填人员代码。
                - 日期均为 `YYYY-MM-DD`，按北京时间计；时刻均为 UTC。内部编号以字符串表示。
                - 凡不成功的请求，一律以 `application/problem+json`（RFC 9457）答复：`type` 固定不变，`title`、`detail` 用中文说明怎么办，依照法规不予办理的另附 `article` 和 `findings`，填写有误的在 `errors` 中逐处列明。
                - 列表按键分页：`limit` 为每页条数（1–200），`after` 填上一页返回的 `next`。
                - 身份证件号码只在请求内容中传递，不出现在地址、日志和错误信息中；答复中一律遮盖。
                """,
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    servers = @Server(url = "/"),
    tags = {
      @Tag(name = "eligibility", description = "支付资格查询"),
      @Tag(name = "registry", description = "定点医药机构、相关人员与登记备案"),
      @Tag(name = "decisions", description = "处理决定与记分：拟办、提交、复核、更正"),
      @Tag(name = "notices", description = "记分处理通知书"),
      @Tag(name = "appeals", description = "异议申诉与暂缓执行"),
      @Tag(name = "documents", description = "其他文书：回证、申请书、告知书、一医一档等"),
      @Tag(name = "deadlines", description = "期限、工作清单与工作日日历"),
      @Tag(name = "attachments", description = "附件：送达回证、申辩材料、证据等"),
      @Tag(name = "verification", description = "登记备案核查、责成整改与标识提示"),
      @Tag(name = "files", description = "一医一档：状态、记分与时间轴"),
      @Tag(name = "applications", description = "记分修复与资格恢复申请"),
      @Tag(name = "agreements", description = "协议中止、解除的联动处理与机构考核"),
      @Tag(name = "filings", description = "年度备案")
    })
@OpenAPIExtraSchema(classes = Problem.class)
@SecurityScheme(
    name = "user",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.HEADER,
    paramName = "Jifen-User",
    description = "操作人账号")
@SecurityScheme(
    name = "office",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.HEADER,
    paramName = "Jifen-Office",
    description = "所属经办机构的六位区划代码")
@SecurityScheme(
    name = "roles",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.HEADER,
    paramName = "Jifen-Roles",
    description = "岗位，逗号分隔")
final class ApiDescription {
  private ApiDescription() {}
}
