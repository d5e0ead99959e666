package cn.jifen.reports.documents;

import cn.jifen.application.documents.DeliveryReceipt;
import cn.jifen.application.documents.DeliveryReceipt.CorrectedReceipt;
import cn.jifen.application.documents.DeliveryReceipt.Delivery;
import cn.jifen.application.documents.DeliveryReceipt.RefusedAcceptance;
import cn.jifen.domain.notices.DeliveryMethod;
import cn.jifen.reports.form.FactTable;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.SharedSentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 送达回证 (Art 42). */
final class DeliveryReceiptWording {
  private DeliveryReceiptWording() {}

  static Draft of(DeliveryReceipt content) {
    Optional<Delivery> delivery = content.delivery();
    FactTable table = new FactTable();
    table.fact("送达文书", "《" + content.documentTitle() + "》", "（" + content.documentNumber() + "）");
    table.fact("受送达人", content.recipient());
    if (!content.persons().isEmpty()) {
      table.fact(
          "涉及人员", content.persons().stream().map(CaseWording::person).toArray(String[]::new));
    }
    table.fact(
        "送达方式",
        FormWording.choice(
            DeliveryMethod.values(), delivery.map(Delivery::manner), DeliveryMethod::label));
    table.fact("送达地点\n或者途径", delivery.map(Delivery::place).orElse(""));
    table.fact("送达日期", CaseWording.day(delivery.map(Delivery::on)));
    table.fact("送达人", delivery.map(d -> String.join("、", d.deliveredBy())).orElse(""));
    table.sign(
        "收件人签名\n或者盖章",
        delivery.map(DeliveryReceiptWording::received).orElse(List.of()),
        FormWording.SIGNATURE,
        CaseWording.day(receivedOn(delivery)));
    refusal(table, delivery);
    table.fact("备注", notes(content));
    return FormWording.of(
        "送达回证",
        content.identity().issuer(),
        table,
        "依据"
            + SharedSentences.rule(content.ruleNumber())
            + "第四十二条，处理通知书自出具之日起3个工作日内送达相关责任人员所在定点医药机构。",
        "受送达人的申诉期限自收到之日的次日起计算（《实施细则》第四十八条）。" + "受送达人拒绝签收的，由送达人记明拒收事由和日期，由见证人签名。");
  }

  private static String[] notes(DeliveryReceipt content) {
    Optional<String> corrects = content.corrects().map(DeliveryReceiptWording::corrects);
    String note = content.delivery().map(Delivery::note).orElse("");
    return corrects.isEmpty()
        ? new String[] {content.delivery().isPresent() ? FormWording.orNone(note) : note}
        : Stream.of(corrects.get(), note).filter(line -> !line.isBlank()).toArray(String[]::new);
  }

  private static String corrects(CorrectedReceipt replaced) {
    return "本回证替代载明"
        + ChineseDates.of(replaced.deliveredOn())
        + "送达的回证，原回证作废。更正理由："
        + CaseWording.sentence(replaced.reason());
  }

  private static List<String> received(Delivery delivery) {
    return delivery
        .receivedBy()
        .map(name -> "收件人：" + name)
        .or(() -> delivery.refusal().map(refusal -> "收件人拒绝签收。"))
        .stream()
        .toList();
  }

  /** A place for the witness, unless it was accepted. */
  private static void refusal(FactTable table, Optional<Delivery> delivery) {
    Optional<RefusedAcceptance> refusal = delivery.flatMap(Delivery::refusal);
    if (delivery.isPresent() && refusal.isEmpty()) {
      table.fact("拒收情况", FormWording.NONE);
    } else {
      table.sign(
          "拒收情况",
          refusal.map(DeliveryReceiptWording::refused).orElse(List.of()),
          FormWording.SIGNATURE,
          "见证人签名：　　　　　　　　");
    }
  }

  private static Optional<LocalDate> receivedOn(Optional<Delivery> delivery) {
    return delivery.filter(d -> d.receivedBy().isPresent()).map(Delivery::on);
  }

  private static List<String> refused(RefusedAcceptance refusal) {
    return List.of(
        "受送达人拒绝签收。事由：" + CaseWording.sentence(refusal.reason()),
        "见证人：" + String.join("、", refusal.witnesses()) + "。");
  }
}
