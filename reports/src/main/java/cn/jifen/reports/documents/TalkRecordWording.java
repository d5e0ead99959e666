package cn.jifen.reports.documents;

import cn.jifen.application.documents.TalkRecord;
import cn.jifen.application.documents.TalkRecord.Talk;
import cn.jifen.reports.form.FactTable;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.SharedSentences;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** 谈话提醒记录 (Art 46). */
final class TalkRecordWording {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");
  private static final float BY_HAND = 170;
  private static final float SHORT = 120;

  private TalkRecordWording() {}

  static Draft of(TalkRecord content) {
    Optional<Talk> talk = content.talk();
    FactTable table = new FactTable();
    FormWording.person(table, "被谈话人", content.person(), content.institution());
    table.fact("谈话事由", "收到《医保支付资格记分处理通知书》", "（" + content.noticeNumber() + "）");
    table.pair(
        "谈话时间",
        talk.map(Talk::at).map(TalkRecordWording::moment).orElse(""),
        "谈话地点",
        talk.map(Talk::place).orElse(""));
    table.pair(
        "谈话人",
        talk.map(t -> String.join("、", t.speakers())).orElse(""),
        "记录人",
        talk.map(Talk::recorder).orElse(""));
    table.text("提醒内容", talk.map(Talk::reminders).orElse(List.of()), BY_HAND);
    table.text("被谈话人\n陈述", talk.map(t -> List.of(t.statement())).orElse(List.of()), BY_HAND);
    table.text("整改和学习\n要求", talk.map(Talk::promises).orElse(List.of()), SHORT);
    table.sign(
        "签名",
        List.of("以上记录已阅，与谈话内容一致。"),
        FormWording.SEAL,
        "被谈话人：　　　　　　谈话人：　　　　　　",
        CaseWording.day(talk.map(t -> t.at().toLocalDate())));
    return FormWording.of(
        "医保支付资格谈话提醒记录",
        content.heldBy(),
        table,
        "依据"
            + SharedSentences.rule(content.ruleNumber())
            + "第四十六条，定点医药机构收到记分处理通知书后及时通知相关责任人员，对其进行谈话提醒并做好记录。本记录由谈话单位存档。");
  }

  private static String moment(LocalDateTime at) {
    return ChineseDates.of(at.toLocalDate()) + CLOCK.format(at);
  }
}
