package cn.jifen.reports.documents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.documents.DeliveryReceipt;
import cn.jifen.application.documents.DeliveryReceipt.CorrectedReceipt;
import cn.jifen.application.documents.DocumentContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the documents say, article by article. */
class CaseWordingTest {
  private static final Map<String, DocumentContent> ALL = DocumentSamples.all();

  @Test
  void everyDocumentNamesTheRuleAndAnArticle() {
    ALL.forEach(
        (name, content) ->
            assertThat(text(name))
                .as(name)
                .contains("《医疗保障定点医药机构相关人员医保支付资格管理实施细则（试行）》（新医保规〔2025〕2号，以下简称《实施细则》）")
                .containsPattern("第[一二三四五六七八九十]+条"));
  }

  /** Art 24(4): status touches payment only. */
  @Test
  void noDocumentSaysThatSomebodyMayNotPractise() {
    ALL.forEach(
        (name, content) ->
            assertThat(text(name))
                .as(name)
                .doesNotContainPattern("(不得|禁止|停止|暂停|终止|不能)(从事|开展)?(执业|诊疗|行医)"));
  }

  @Test
  void whoeverIsSuspendedOrTerminatedIsToldThatItIsNoBanOnPractising() {
    for (String name :
        new String[] {
          "linked-agreement-suspended",
          "linked-agreement-ended",
          "linked-qualification-lost",
          "correction-changed",
          "correction-order-changed",
          "restoration-refused",
          "restoration-partial",
          "transfer-health"
        }) {
      assertThat(text(name)).as(name).contains("只涉及医保支付资格，不影响其按照《中华人民共和国医师法》");
    }
    assertThat(text("linked-qualification-lost")).contains("其执业资格以行业主管部门的决定为准。");
  }

  @Test
  void commitmentHoldsWhatArticle16AsksFor() {
    assertThat(text("commitment"))
        .contains("遵守医疗保障各项法律法规和医疗保障服务协议")
        .contains("提供合理、必要的医药服务")
        .contains("安全、高效、合规使用医保基金")
        .contains("严守诚信原则，不参与欺诈骗保");
  }

  @Test
  void refusedDeliveryTellsReasonAndWitness() {
    assertThat(text("delivery-receipt-refused"))
        .contains("■留置送达", "□直接送达", "受送达人拒绝签收。事由：认为记分有误，不愿签收。", "见证人：李明");
    assertThat(text("delivery-receipt-blank")).doesNotContain("■");
  }

  @Test
  void appealFormAsksForSignatureAndSeal() {
    assertThat(text("appeal-form")).contains("相关责任人员签名", "定点医药机构盖章确认", "2026年3月27日", "第四十八条");
  }

  @Test
  void upheldAppealTellsTheReasonAndWhereToGoNext() {
    assertThat(text("appeal-upheld"))
        .contains("维持《医保支付资格记分处理通知书》（乌医保服务〔2026〕18号）", "起决定作用")
        .contains("由我单位移交本级医疗保障行政部门处理（《实施细则》第四十九条）");
  }

  @Test
  void changedAppealTellsOldAndNewPoints() {
    assertThat(text("appeal-changed"))
        .contains("原记9分（《实施细则》第三十五条第（一）项，主要责任），变更为记8分（《实施细则》第三十五条第（一）项，重要责任）")
        .contains("2026年度累计记分由9分调整为8分");
  }

  @Test
  void repairOfLessThanAskedSaysSo() {
    assertThat(text("repair-granted"))
        .contains("申请减免2分", "实际减免1分", "《实施细则》第五十三条第（二）项")
        .contains("不缩短、不解除执行中的暂停或者终止医保支付资格措施");
  }

  @Test
  void restorationAfterATerminationAsksForCommitmentAndRegistration() {
    assertThat(text("restoration-after-termination"))
        .contains("重新作出服务承诺，由你单位为其重新登记备案（《实施细则》第五十四条）")
        .doesNotContain("维护为“正常”");
    assertThat(text("restoration-granted"))
        .contains("自2026年5月15日起，在医保信息业务编码数据库动态维护窗口将其登记备案状态维护为“正常”");
  }

  @Test
  void restorationNamesTheStudyAndCorrectionThatTheApplicationTellsOf() {
    assertThat(text("restoration-application")).contains("学习培训共4次，考试成绩合格。");
    assertThat(text("restoration-refused"))
        .contains("二、申请人说明的学习和整改情况", "学习培训共4次。", "签署了账号使用保证书。", "三、评估结果");
    assertThat(text("restoration-granted")).doesNotContain("学习和整改情况");
  }

  @Test
  void restorationLiftsOnlyTheMeasuresItNames() {
    assertThat(text("restoration-partial"))
        .contains("下列措施仍在执行，不因本次评估解除", "第三十八条第（三）项")
        .doesNotContain("维护为“正常”");
  }

  @Test
  void correctionTellsBeforeAndAfterAndTheStatusToMaintain() {
    assertThat(text("correction-changed"))
        .contains("变更医保支付资格记分处理通知书", "年度累计记分由10分调整为9分")
        .contains("以下简称《实施细则》）第五十一条的规定")
        .contains("原措施：依照《实施细则》第三十八条第（三）项，暂停医保支付资格4个月")
        .contains("现措施：依照《实施细则》第三十八条第（二）项，暂停医保支付资格2个月")
        .contains("自2026年3月15日起维护为“暂停”");
    assertThat(text("correction-revoked"))
        .contains("撤销医保支付资格记分处理通知书", "予以撤销，不再计算", "起维护为“正常”")
        .contains("第九条，并参照第五十一条的规定")
        .doesNotContain("申诉权利");
  }

  /** Which notice, which article, what ends, from when services are paid again (Art 26, 37, 51). */
  @Test
  void correctionOfAMeasureWithoutAScoreTellsFromWhenServicesArePaidAgain() {
    assertThat(text("correction-order-revoked"))
        .contains("撤销医保支付资格处理通知书", "《医保支付资格处理通知书》（乌医保服务〔2026〕18号）")
        .contains("第三十七条，并参照第五十一条的规定")
        .contains("暂停医保支付资格，自2026年3月10日起至2026年9月9日止）自始撤销")
        .contains("自2026年3月10日起，欧阳𬱖提供服务发生的医保费用不再因该措施不予结算")
        .contains("可由你单位重新申报", "起维护为“正常”")
        .doesNotContain("记分处理通知书", "年度累计记分", "申诉权利");
    assertThat(text("correction-order-others-stand"))
        .contains("第二十六条，并参照第五十一条的规定", "自2026年3月2日起终止医保支付资格，无固定期限）自始撤销")
        .contains("但下列现措施执行期间，仍按现措施办理")
        .contains("现措施：依照《实施细则》第三十八条第（二）项", "起维护为“暂停”");
  }

  @Test
  void aChangedTermIsToldWithTheRightToAppeal() {
    assertThat(text("correction-order-changed"))
        .contains("变更医保支付资格处理通知书", "协议中止（暂停）的期限已经变更")
        .contains("期限变更为自2026年3月10日起至2026年6月9日止，自原措施开始之日起连续计算")
        .contains("期限届满不当然恢复资格")
        .contains("可在收到本通知书后10个工作日内", "变更后的登记备案状态动态维护结果")
        .contains("起维护为“暂停”");
  }

  @Test
  void appealAgainstAMeasureWithoutAScoreSpeaksOfNoScore() {
    assertThat(text("appeal-order-changed"))
        .contains("就《医保支付资格处理通知书》（乌医保服务〔2026〕18号）对")
        .contains("变更为自2026年3月10日起至2026年6月9日止", "由我单位另行出具变更通知书")
        .doesNotContain("记分");
    assertThat(text("appeal-order-revoked"))
        .contains("终止医保支付资格，无固定期限）自始撤销", "由我单位另行出具撤销通知书")
        .doesNotContain("记分");
  }

  @Test
  void linkedNoticeTellsTermOrThatThereIsNone() {
    assertThat(text("linked-agreement-suspended"))
        .contains("自2026年4月10日起至2026年7月9日止，首日和末日均计算在内", "不记分")
        .contains("对违法违规违约行为无实际责任的相关人员，登记备案状态仍为正常")
        .contains("可在收到本通知书后10个工作日内");
    assertThat(text("linked-agreement-ended")).contains("自2026年4月10日起终止", "无固定期限");
    assertThat(text("linked-qualification-lost")).contains("第二十六条", "无固定期限");
  }

  @Test
  void transferGoesToTheRegulatorOfTheInstitution() {
    assertThat(text("transfer-health"))
        .contains("共涉及9人，记分9人次；其中暂停医保支付资格1人次，终止医保支付资格1人次")
        .contains("依照《实施细则》第六条");
    assertThat(text("transfer-drug")).contains("依照《实施细则》第七条", "《中华人民共和国药品管理法》");
  }

  /** What was told and is wrong now is taken back with the letter that told it. */
  @Test
  void transferCorrectsWhatEarlierLettersTold() {
    String both = text("transfer-corrected");
    assertThat(both)
        .contains("关于通报", "并对此前通报的部分情况予以更正", "逐人情况见附件1", "见附件2")
        .contains("此前通报的情况中，2人共2项已经撤销或者变更，其中撤销1项，变更1项")
        .contains("乌医保服务〔2026〕40号", "2026-04-01", "第三十五条第（一）项，记9分暂停医保支付资格2个月")
        .contains("变更为第三十五条第（一）项，记7分学习培训", "已经撤销，原通报的处理措施不再有效");
    assertThat(text("transfer-corrections-only"))
        .contains("关于更正", "现予更正", "一、更正事项", "二、有关说明")
        .doesNotContain("总体情况", "移送事项", "附件1", "上述措施");
  }

  @Test
  void dossierMarksVoidedScoresAndSaysAsOfWhen() {
    assertThat(text("person-dossier"))
        .contains("状态截至2026年5月20日；数据截至2026-05-2010:30（账本第1834条记录）")
        .contains("已撤销2026-04-09", "期满待恢复", "不予恢复");
  }

  @Test
  void aCorrectedReceiptSaysWhichOneItReplacesAndWhy() {
    DeliveryReceipt first = (DeliveryReceipt) ALL.get("delivery-receipt");
    DeliveryReceipt corrected =
        new DeliveryReceipt(
            first.identity(),
            first.ruleNumber(),
            first.documentTitle(),
            first.documentNumber(),
            first.recipient(),
            first.persons(),
            first.delivery(),
            Optional.of(new CorrectedReceipt(LocalDate.of(2026, 3, 12), "日期填写有误")));
    assertThat(text(corrected)).contains("本回证替代载明2026年3月12日送达的回证，原回证作废。更正理由：日期填写有误。");
    assertThat(text(first)).doesNotContain("原回证作废");
  }

  private static String text(String name) {
    return text(ALL.get(name));
  }

  private static String text(DocumentContent content) {
    return String.join("", DraftText.of(JasperDocuments.draft(content)));
  }
}
