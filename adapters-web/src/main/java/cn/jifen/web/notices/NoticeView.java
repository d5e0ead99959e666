package cn.jifen.web.notices;

import cn.jifen.application.notices.RegisteredNotice;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A notice in the register. */
@Serdeable
record NoticeView(
    String id,
    @Schema(example = "乌医保经〔2026〕12号") String number,
    String office,
    String decisionNo,
    String personId,
    LocalDate issuedOn,
    @Schema(description = "所存 PDF 的 SHA-256；历史通知书尚未生成时不出现", nullable = true)
        Optional<String> sha256) {

  static NoticeView of(RegisteredNotice notice) {
    return new NoticeView(
        notice.id().toString(),
        notice.number().text(),
        notice.number().office().value(),
        notice.decision().value(),
        notice.person().toString(),
        notice.issuedOn(),
        notice.sha256());
  }
}
