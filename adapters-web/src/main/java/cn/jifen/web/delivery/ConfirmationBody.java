package cn.jifen.web.delivery;

import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** An institution's confirmation. */
@Introspected
@Schema(description = "确认已按通知书维护登记备案状态")
record ConfirmationBody(@Schema(description = "完成维护之日") LocalDate on) implements RequestBody {}
