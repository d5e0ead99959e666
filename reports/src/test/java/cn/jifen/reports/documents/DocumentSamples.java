package cn.jifen.reports.documents;

import cn.jifen.application.documents.AppealForm;
import cn.jifen.application.documents.AppealResult;
import cn.jifen.application.documents.Appellant;
import cn.jifen.application.documents.CitedLetter;
import cn.jifen.application.documents.Commitment;
import cn.jifen.application.documents.Consent;
import cn.jifen.application.documents.Correction;
import cn.jifen.application.documents.DeliveryReceipt;
import cn.jifen.application.documents.DocumentContent;
import cn.jifen.application.documents.DocumentIdentity;
import cn.jifen.application.documents.DocumentInstitution;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.application.documents.DocumentScore;
import cn.jifen.application.documents.LinkedNotice;
import cn.jifen.application.documents.OrderChange;
import cn.jifen.application.documents.RepairApplication;
import cn.jifen.application.documents.RepairResult;
import cn.jifen.application.documents.RestorationApplication;
import cn.jifen.application.documents.RestorationResult;
import cn.jifen.application.documents.ScoreChange;
import cn.jifen.application.documents.TalkRecord;
import cn.jifen.application.documents.TransferLetter;
import cn.jifen.application.documents.YearChange;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.notices.DeliveryMethod;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fictional documents: people and institutions do not exist. */
final class DocumentSamples {
  static final String RULE = "新医保规〔2025〕2号";
  static final String NAME = "欧阳𬱖";
  static final String NOTICE = "乌医保服务〔2026〕18号";
  static final LocalDate DAY = LocalDate.of(2026, 4, 9);
  static final DocumentInstitution HOSPITAL =
      new DocumentInstitution("乌鲁木齐市天山区惠民医院", "H65010200109");
  private static final RuleVersion VERSION = RuleBook.enacted().latest();

  private DocumentSamples() {}

  /** One or more of each kind, by the name of their golden pictures. */
  static Map<String, DocumentContent> all() {
    return all(NAME);
  }

  static Map<String, DocumentContent> all(String name) {
    DocumentPerson person = person(name);
    Map<String, DocumentContent> all = new LinkedHashMap<>();
    all.put("delivery-receipt", delivered(person));
    all.put("delivery-receipt-refused", refusedDelivery(person));
    all.put("delivery-receipt-blank", blankReceipt(person));
    all.put("commitment", commitment(person, new Commitment.Signing.OnPaper(Optional.empty())));
    all.put(
        "commitment-on-line",
        commitment(person, new Commitment.Signing.OnLine(DAY, "CN650102-2026-000118")));
    all.put("talk-record", talk(person));
    all.put("talk-record-blank", blankTalk(person));
    all.put("appeal-form", appealForm(person));
    all.put("appeal-form-blank", blankAppealForm(person));
    all.put("appeal-upheld", upheld(person));
    all.put("appeal-changed", changed(person));
    all.put("appeal-revoked", revoked(person));
    all.put("repair-application", repairApplication(person));
    all.put("repair-application-blank", blankRepairApplication(person));
    all.put("repair-granted", repairGranted(person));
    all.put("repair-refused", repairRefused(person));
    all.put("restoration-application", restorationApplication(person));
    all.put("restoration-application-blank", blankRestorationApplication(person));
    all.put("restoration-granted", restorationGranted(person));
    all.put("restoration-after-termination", restorationAfterTermination(person));
    all.put("restoration-refused", restorationRefused(person));
    all.put("restoration-partial", restorationPartial(person));
    all.put("correction-changed", correction(person));
    all.put("correction-revoked", revocation(person));
    all.put("appeal-order-changed", orderShortened(person));
    all.put("appeal-order-revoked", lossRevoked(person));
    all.put("correction-order-revoked", orderRevoked(person));
    all.put("correction-order-others-stand", orderRevokedOthersStand(person));
    all.put("correction-order-changed", orderChanged(person));
    all.put("transfer-health", transfer(person, TransferLetter.Regulator.HEALTH, 9));
    all.put("transfer-drug", transfer(person, TransferLetter.Regulator.DRUG, 1));
    all.put("transfer-corrected", transferCorrected(person, true));
    all.put("transfer-corrections-only", transferCorrected(person, false));
    all.put("linked-agreement-suspended", agreementSuspended(person));
    all.put("linked-agreement-ended", agreementEnded(person));
    all.put("linked-qualification-lost", qualificationLost(person));
    all.put("person-dossier", DossierSample.dossier(person));
    return all;
  }

  static DocumentPerson person(String name) {
    return new DocumentPerson(name, Optional.of("D650102001090"), "6599**********0004");
  }

  static DocumentIdentity letter(int serial) {
    return letter(serial, DAY);
  }

  private static DocumentIdentity letter(int serial, LocalDate day) {
    return new DocumentIdentity(
        "乌鲁木齐市医疗保障服务中心",
        Optional.of("乌医保服务〔2026〕" + serial + "号"),
        day,
        "https://jifen.example.cn/verify?n=4k2p9x&c=7Q4M-9XKD-2RTE-HW6P",
        "7Q4M-9XKD-2RTE-HW6P");
  }

  static DocumentIdentity form() {
    return new DocumentIdentity("乌鲁木齐市医疗保障服务中心", Optional.empty(), DAY, "", "2K7C-QX4D-8M2E-9TTP");
  }

  static DocumentScore score(
      String behaviour, Clause clause, Responsibility responsibility, int points) {
    return new DocumentScore(
        behaviour,
        VERSION.scale().row(clause).basis(),
        responsibility,
        Points.of(points),
        Points.of(points));
  }

  static DocumentMeasure measure(MeasureRule rule, LocalDate firstDay) {
    MeasureRow row = VERSION.measures().row(rule);
    return new DocumentMeasure(
        row.kind(), row.basis(), row.term(), firstDay, row.term().map(t -> t.lastDay(firstDay)));
  }

  private static DocumentScore nine() {
    return score("JC2026-0021-B1", Clause.C35_1, Responsibility.PRIMARY, 9);
  }

  private static DocumentMeasure twoMonths() {
    return measure(MeasureRule.M38_2, LocalDate.of(2026, 3, 15));
  }

  private static YearChange year(int before, int after) {
    return new YearChange(Year.of(2026), Points.of(before), Points.of(after));
  }

  static DeliveryReceipt receipt(
      DocumentPerson person, Optional<DeliveryReceipt.Delivery> delivery) {
    return new DeliveryReceipt(
        form(),
        RULE,
        "医保支付资格记分处理通知书",
        NOTICE,
        HOSPITAL.name(),
        List.of(person),
        delivery,
        Optional.empty());
  }

  private static DeliveryReceipt delivered(DocumentPerson person) {
    return receipt(
        person,
        Optional.of(
            new DeliveryReceipt.Delivery(
                DeliveryMethod.DIRECT,
                LocalDate.of(2026, 3, 13),
                "乌鲁木齐市天山区惠民医院医保办公室",
                List.of("何静", "阿依古丽"),
                Optional.of("马晓东（医保办公室主任）"),
                Optional.empty(),
                "")));
  }

  private static DeliveryReceipt refusedDelivery(DocumentPerson person) {
    return receipt(
        person,
        Optional.of(
            new DeliveryReceipt.Delivery(
                DeliveryMethod.LEFT_BEHIND,
                LocalDate.of(2026, 3, 13),
                "乌鲁木齐市天山区惠民医院医保办公室",
                List.of("何静", "阿依古丽"),
                Optional.empty(),
                Optional.of(
                    new DeliveryReceipt.RefusedAcceptance(
                        "认为记分有误，不愿签收", List.of("李明（天山区某社区居民委员会）"))),
                "已将文书留置于该院医保办公室，并拍照记录送达过程")));
  }

  private static DeliveryReceipt blankReceipt(DocumentPerson person) {
    return receipt(person, Optional.empty());
  }

  private static Commitment commitment(DocumentPerson person, Commitment.Signing signing) {
    return new Commitment(form(), RULE, person, HOSPITAL, "医师", "内科专业", signing);
  }

  private static TalkRecord talk(DocumentPerson person) {
    return new TalkRecord(
        form(),
        RULE,
        person,
        HOSPITAL,
        NOTICE,
        HOSPITAL.name(),
        Optional.of(
            new TalkRecord.Talk(
                LocalDate.of(2026, 3, 16).atTime(10, 5),
                "本院医保办公室",
                List.of("马晓东", "王芳"),
                "李娜",
                List.of(
                    "告知记分处理通知书的内容：因为登记备案状态为暂停的人员冒名提供医保费用结算，记9分，暂停医保支付资格2个月。",
                    "说明暂停期内提供服务发生的医保费用不予结算，急诊、抢救等特殊情形除外；不影响其依法开展执业活动，接诊参保人员时须事先说明。",
                    "说明对记分有异议的，可在收到通知书后10个工作日内提出书面申诉。"),
                "对通知书的内容没有异议。当时碍于情面，借用工号给同事开了处方，今后不会再发生。",
                List.of("参加本院四月份的医保政策法规培训并通过考试。", "工号和密码不交给他人使用。"))));
  }

  private static TalkRecord blankTalk(DocumentPerson person) {
    return new TalkRecord(
        form(), RULE, person, HOSPITAL, NOTICE, HOSPITAL.name(), Optional.empty());
  }

  private static AppealForm appealForm(DocumentPerson person) {
    return new AppealForm(
        form(),
        RULE,
        person,
        HOSPITAL,
        new CitedLetter(CitedLetter.HANDLING_NOTICE, NOTICE),
        Optional.of(LocalDate.of(2026, 3, 13)),
        Optional.of(LocalDate.of(2026, 3, 27)),
        Appellant.PERSON,
        Optional.of(
            new AppealForm.Statement(
                "请求将责任程度由主要责任改为重要责任，记分由9分变更为8分。",
                List.of(
                    "本人确曾在2026年1月两次将工号交给同事使用，但并非提议者。相关处方由同事自行开具，本人事后才得知其登记备案状态为暂停。",
                    "检查组到院当日，本人即主动说明了情况，并协助调取门诊日志和处方，配合退回了全部费用。",
                    "依照《实施细则》第二十九条，起决定作用的是实际使用工号的人员，本人所起的是主动作用，应当认定为重要责任。"),
                List.of("门诊排班表（2026年1月）", "退费凭证2份", "情况说明（同事签名）"))));
  }

  private static AppealForm blankAppealForm(DocumentPerson person) {
    return new AppealForm(
        form(),
        RULE,
        person,
        HOSPITAL,
        new CitedLetter(CitedLetter.HANDLING_NOTICE, NOTICE),
        Optional.empty(),
        Optional.empty(),
        Appellant.BOTH,
        Optional.empty());
  }

  private static AppealResult appealResult(
      DocumentPerson person, AppealResult.Outcome outcome, String... reasons) {
    return appealResult(
        person, new CitedLetter(CitedLetter.HANDLING_NOTICE, NOTICE), outcome, reasons);
  }

  private static AppealResult appealResult(
      DocumentPerson person, CitedLetter notice, AppealResult.Outcome outcome, String... reasons) {
    return new AppealResult(
        letter(31),
        RULE,
        person,
        HOSPITAL,
        notice,
        Appellant.PERSON,
        LocalDate.of(2026, 3, 20),
        Optional.of(new AppealResult.Appraisal("乌鲁木齐市医保专家组", "处方确由同事开具，当事人未参与诊疗过程")),
        false,
        outcome,
        List.of(reasons));
  }

  private static AppealResult upheld(DocumentPerson person) {
    return appealResult(
        person,
        new AppealResult.Outcome.Upheld(),
        "经核实，2026年1月的两次就诊中，工号和密码均由本人交出，且本人知悉使用者的登记备案状态为暂停。",
        "本人的行为对违法违规负面情形的发生起决定作用，符合《实施细则》第二十九条关于主要责任者的规定，原认定事实清楚、分值适当");
  }

  private static AppealResult changed(DocumentPerson person) {
    return appealResult(
        person,
        new AppealResult.Outcome.Changed(
            List.of(
                new ScoreChange(
                    nine(),
                    Optional.of(
                        score("JC2026-0021-B1", Clause.C35_1, Responsibility.IMPORTANT, 8)))),
            List.of(year(9, 8)),
            List.of()),
        "经核实，冒名结算由他人提议并实施，本人所起的是主动作用，依照《实施细则》第二十九条，应当认定为重要责任。");
  }

  private static AppealResult revoked(DocumentPerson person) {
    return appealResult(
        person,
        new AppealResult.Outcome.Revoked(List.of(nine()), List.of(year(9, 0)), List.of()),
        "经核实，使用工号的人员当日登记备案状态为正常，不构成冒名提供医保费用结算");
  }

  private static RepairApplication repairApplication(DocumentPerson person) {
    return new RepairApplication(
        form(),
        RULE,
        person,
        HOSPITAL,
        Year.of(2026),
        Points.of(9),
        Optional.of(
            new RepairApplication.Request(
                LocalDate.of(2026, 4, 7),
                RepairRoute.PUBLICITY,
                Points.of(1),
                "2026年4月3日参加乌鲁木齐市医疗保障局在人民广场统一组织的医保基金监管集中宣传活动，现场向参保人员解答政策，历时半天。",
                List.of("活动签到表", "现场照片3张"))),
        Optional.of(new Consent(LocalDate.of(2026, 4, 8), Optional.of("马晓东"))));
  }

  private static RepairApplication blankRepairApplication(DocumentPerson person) {
    return new RepairApplication(
        form(),
        RULE,
        person,
        HOSPITAL,
        Year.of(2026),
        Points.of(9),
        Optional.empty(),
        Optional.empty());
  }

  private static RepairResult repairResult(
      DocumentPerson person, int asked, RepairResult.Outcome outcome) {
    return new RepairResult(
        letter(33),
        RULE,
        person,
        HOSPITAL,
        LocalDate.of(2026, 4, 8),
        RepairRoute.PUBLICITY,
        VERSION.repairs().row(RepairRoute.PUBLICITY).basis(),
        Points.of(asked),
        outcome);
  }

  private static RepairResult repairGranted(DocumentPerson person) {
    return repairResult(
        person,
        2,
        new RepairResult.Outcome.Granted(LocalDate.of(2026, 4, 9), Points.of(1), year(9, 8)));
  }

  private static RepairResult repairRefused(DocumentPerson person) {
    return repairResult(
        person,
        1,
        new RepairResult.Outcome.Refused(
            VERSION.repairs().row(RepairRoute.PUBLICITY).basis(),
            "2026年度通过现场参与医保政策宣传已经减免3分，达到该途径的年度上限"));
  }

  private static RestorationApplication restorationApplication(DocumentPerson person) {
    return new RestorationApplication(
        form(),
        RULE,
        person,
        HOSPITAL,
        List.of(twoMonths()),
        Optional.of(LocalDate.of(2026, 4, 21)),
        Optional.of(
            new RestorationApplication.Request(
                LocalDate.of(2026, 4, 22),
                List.of(
                    "暂停期间，本人参加了本院组织的医保政策法规和医保知识学习培训共4次，考试成绩合格。",
                    "已更换工号密码，签署了账号使用保证书，未再发生违反协议和服务承诺的行为。"),
                List.of("培训签到表和考试成绩单", "账号使用保证书"))),
        Optional.of(new Consent(LocalDate.of(2026, 4, 23), Optional.of("马晓东"))));
  }

  private static RestorationApplication blankRestorationApplication(DocumentPerson person) {
    return new RestorationApplication(
        form(),
        RULE,
        person,
        HOSPITAL,
        List.of(measure(MeasureRule.M38_5, LocalDate.of(2026, 3, 15))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static RestorationResult restorationResult(
      DocumentPerson person, DocumentMeasure measure, RestorationResult.Outcome outcome) {
    return restorationResult(person, measure, List.of(), outcome);
  }

  private static RestorationResult restorationResult(
      DocumentPerson person,
      DocumentMeasure measure,
      List<String> account,
      RestorationResult.Outcome outcome) {
    return new RestorationResult(
        letter(52, LocalDate.of(2026, 5, 8)),
        RULE,
        person,
        HOSPITAL,
        LocalDate.of(2026, 4, 24),
        LocalDate.of(2026, 5, 8),
        List.of(measure),
        account,
        outcome);
  }

  private static RestorationResult restorationGranted(DocumentPerson person) {
    return restorationResult(
        person,
        twoMonths(),
        new RestorationResult.Outcome.Granted(LocalDate.of(2026, 5, 15), List.of()));
  }

  private static RestorationResult restorationAfterTermination(DocumentPerson person) {
    return restorationResult(
        person,
        measure(MeasureRule.M38_5, LocalDate.of(2025, 4, 20)),
        new RestorationResult.Outcome.Granted(LocalDate.of(2026, 5, 8), List.of()));
  }

  private static RestorationResult restorationPartial(DocumentPerson person) {
    return restorationResult(
        person,
        twoMonths(),
        new RestorationResult.Outcome.Granted(
            LocalDate.of(2026, 5, 15),
            List.of(measure(MeasureRule.M38_3, LocalDate.of(2026, 4, 1)))));
  }

  private static RestorationResult restorationRefused(DocumentPerson person) {
    return restorationResult(
        person,
        twoMonths(),
        List.of("暂停期间，本人参加了本院组织的医保政策法规和医保知识学习培训共4次", "已更换工号密码，签署了账号使用保证书。"),
        new RestorationResult.Outcome.Refused(
            VERSION.article(54, "", "未通过评估的，医疗保障经办机构告知相关人员所在定点医药机构"),
            "暂停期间仍有2次以其工号申报医保费用，且未参加本院组织的学习培训"));
  }

  private static Correction correction(DocumentPerson person) {
    return new Correction(
        letter(32),
        RULE,
        person,
        HOSPITAL,
        List.of(new CitedLetter(CitedLetter.HANDLING_NOTICE, NOTICE)),
        Correction.Cause.APPEAL,
        "冒名结算由他人提议并实施，本人所起的是主动作用，应当认定为重要责任",
        List.of(
            new ScoreChange(
                nine(),
                Optional.of(score("JC2026-0021-B1", Clause.C35_1, Responsibility.IMPORTANT, 8)))),
        List.of(),
        List.of(year(10, 9)),
        List.of(measure(MeasureRule.M38_3, LocalDate.of(2026, 3, 15))),
        List.of(twoMonths()),
        Status.SUSPENDED,
        LocalDate.of(2026, 3, 15));
  }

  private static Correction revocation(DocumentPerson person) {
    return new Correction(
        letter(32),
        RULE,
        person,
        HOSPITAL,
        List.of(new CitedLetter(CitedLetter.HANDLING_NOTICE, NOTICE)),
        Correction.Cause.PARENT_DECISION,
        "2026年4月2日，乌鲁木齐市医疗保障局撤销了对该院的行政处罚决定（文号：乌医保罚〔2026〕7号）",
        List.of(new ScoreChange(nine(), Optional.empty())),
        List.of(),
        List.of(year(9, 0)),
        List.of(twoMonths()),
        List.of(),
        Status.NORMAL,
        DAY);
  }

  /** The linked suspension until that day, as ordered by the notice of the samples. */
  private static DocumentMeasure suspendedUntil(LocalDate lastDay) {
    return new DocumentMeasure(
        MeasureKind.SUSPENSION,
        article(37, "定点医药机构被中止 （暂停）协议，应暂停相关责任人员医保支付资格"),
        Optional.empty(),
        LocalDate.of(2026, 3, 10),
        Optional.of(lastDay));
  }

  private static DocumentMeasure noLongerQualified() {
    return new DocumentMeasure(
        MeasureKind.TERMINATION,
        article(26, "医药卫生类专业技术人员必须持续具备行业主管部门执业资格，否则终止医保支付资格"),
        Optional.empty(),
        LocalDate.of(2026, 3, 2),
        Optional.empty());
  }

  private static OrderChange order(DocumentMeasure was, Optional<DocumentMeasure> instead) {
    return new OrderChange(linkedNotice(), was, instead);
  }

  private static CitedLetter linkedNotice() {
    return new CitedLetter(DocumentKind.LINKED_NOTICE.label(), NOTICE);
  }

  private static Correction orders(
      DocumentPerson person,
      Correction.Cause cause,
      String reason,
      OrderChange change,
      List<DocumentMeasure> others) {
    List<DocumentMeasure> before = new ArrayList<>(others);
    before.add(change.revoked());
    List<DocumentMeasure> after = new ArrayList<>(others);
    change.instead().ifPresent(after::add);
    return new Correction(
        letter(32),
        RULE,
        person,
        HOSPITAL,
        List.of(linkedNotice()),
        cause,
        reason,
        List.of(),
        List.of(change),
        List.of(),
        before,
        after,
        after.isEmpty() ? Status.NORMAL : Status.SUSPENDED,
        DAY);
  }

  private static Correction orderRevoked(DocumentPerson person) {
    return orders(
        person,
        Correction.Cause.REVIEW,
        "虚开检查项目由他人实施，其本人并未参与，不负有责任",
        order(suspendedUntil(LocalDate.of(2026, 9, 9)), Optional.empty()),
        List.of());
  }

  private static Correction orderRevokedOthersStand(DocumentPerson person) {
    return orders(
        person,
        Correction.Cause.OWN_MISTAKE,
        "执业注册未延续的是同名的另一人员",
        order(noLongerQualified(), Optional.empty()),
        List.of(twoMonths()));
  }

  private static Correction orderChanged(DocumentPerson person) {
    return orders(
        person,
        Correction.Cause.AGREEMENT_TERM,
        "依据2026年4月7日的决定（文号：乌医保协〔2026〕9号），协议中止至2026年6月9日止",
        order(
            suspendedUntil(LocalDate.of(2026, 9, 9)),
            Optional.of(suspendedUntil(LocalDate.of(2026, 6, 9)))),
        List.of());
  }

  private static AppealResult orderShortened(DocumentPerson person) {
    return appealResult(
        person,
        linkedNotice(),
        new AppealResult.Outcome.Changed(
            List.of(),
            List.of(),
            List.of(
                order(
                    suspendedUntil(LocalDate.of(2026, 9, 9)),
                    Optional.of(suspendedUntil(LocalDate.of(2026, 6, 9)))))),
        "经核实，该院协议中止的期限已改为2026年6月9日届满，其本人的暂停应当与之同期");
  }

  private static AppealResult lossRevoked(DocumentPerson person) {
    return appealResult(
        person,
        linkedNotice(),
        new AppealResult.Outcome.Revoked(
            List.of(), List.of(), List.of(order(noLongerQualified(), Optional.empty()))),
        "经向卫生健康部门核实，执业注册未延续的是同名的另一人员");
  }

  private static TransferLetter transfer(
      DocumentPerson person, TransferLetter.Regulator regulator, int count) {
    boolean health = regulator == TransferLetter.Regulator.HEALTH;
    List<TransferLetter.Line> lines = new ArrayList<>();
    lines.add(line(person, health, nine(), Optional.of(twoMonths())));
    for (int i = 1; i < count; i++) {
      DocumentPerson other =
          new DocumentPerson(
              i % 2 == 0 ? "阿卜杜热合曼·买买提" : "王小明" + "甲乙丙丁戊己庚辛".charAt(i % 8),
              i % 3 == 0 ? Optional.empty() : Optional.of("D6501020010" + (90 + i)),
              "6501**********00" + (10 + i));
      lines.add(
          i == 4
              ? line(
                  other,
                  health,
                  score("JC2026-0030-B1", Clause.C36_2, Responsibility.PRIMARY, 12),
                  Optional.of(measure(MeasureRule.M38_6, LocalDate.of(2026, 4, 1))))
              : line(
                  other,
                  health,
                  score("JC2026-0031-B" + i, Clause.C33_1, Responsibility.GENERAL, 1),
                  Optional.empty()));
    }
    return new TransferLetter(
        letter(40),
        RULE,
        regulator,
        health ? "乌鲁木齐市卫生健康委员会" : "乌鲁木齐市市场监督管理局",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 3, 31),
        lines,
        List.of());
  }

  private static TransferLetter transferCorrected(DocumentPerson person, boolean withNew) {
    DocumentPerson other = new DocumentPerson("阿卜杜热合曼·买买提", Optional.empty(), "6501**********0021");
    TransferLetter.Facts nine = line(person, true, nine(), Optional.of(twoMonths())).facts();
    TransferLetter.Facts less =
        line(
                person,
                true,
                score("JC2026-0018-B1", Clause.C35_1, Responsibility.GENERAL, 7),
                Optional.empty())
            .facts();
    TransferLetter.Facts linked =
        new TransferLetter.Facts(
            HOSPITAL.name(),
            LocalDate.of(2026, 3, 20),
            article(37, "应暂停相关责任人员医保支付资格"),
            Optional.empty(),
            Optional.of(suspendedUntil(LocalDate.of(2026, 6, 19))));
    return new TransferLetter(
        letter(52),
        RULE,
        TransferLetter.Regulator.HEALTH,
        "乌鲁木齐市卫生健康委员会",
        LocalDate.of(2026, 4, 1),
        LocalDate.of(2026, 4, 9),
        withNew
            ? List.of(
                line(
                    other,
                    true,
                    score("JC2026-0041-B1", Clause.C33_1, Responsibility.GENERAL, 1),
                    Optional.empty()))
            : List.of(),
        List.of(
            new TransferLetter.Correction(
                person,
                "乌医保服务〔2026〕40号",
                LocalDate.of(2026, 4, 1),
                Optional.of(nine),
                Optional.of(less)),
            new TransferLetter.Correction(
                other,
                "乌医保服务〔2026〕40号",
                LocalDate.of(2026, 4, 1),
                Optional.of(linked),
                Optional.empty())));
  }

  private static TransferLetter.Line line(
      DocumentPerson person,
      boolean health,
      DocumentScore score,
      Optional<DocumentMeasure> measure) {
    return new TransferLetter.Line(
        person,
        new TransferLetter.Facts(
            health ? HOSPITAL.name() : "乌鲁木齐市天山区康健大药房有限责任公司",
            LocalDate.of(2026, 3, 10),
            score.clause(),
            Optional.of(score.points()),
            measure));
  }

  private static LinkedNotice linked(
      LinkedNotice.Cause cause, List<DocumentPerson> people, DocumentMeasure measure) {
    return new LinkedNotice(letter(44), RULE, HOSPITAL, cause, people, measure);
  }

  private static LinkedNotice agreementSuspended(DocumentPerson person) {
    return linked(
        new LinkedNotice.Cause.AgreementSuspended("乌医保协〔2026〕3号", LocalDate.of(2026, 4, 7)),
        List.of(person, new DocumentPerson("阿卜杜热合曼·买买提", Optional.empty(), "6501**********0021")),
        new DocumentMeasure(
            MeasureKind.SUSPENSION,
            article(37, "定点医药机构被中止 （暂停）协议，应暂停相关责任人员医保支付资格"),
            Optional.empty(),
            LocalDate.of(2026, 4, 10),
            Optional.of(LocalDate.of(2026, 7, 9))));
  }

  private static LinkedNotice agreementEnded(DocumentPerson person) {
    return linked(
        new LinkedNotice.Cause.AgreementEnded("乌医保协〔2026〕4号", LocalDate.of(2026, 4, 7)),
        List.of(person),
        new DocumentMeasure(
            MeasureKind.TERMINATION,
            article(37, "定点医药机构被解除协议的，应一并终止相关责任人员医保支付资格"),
            Optional.empty(),
            LocalDate.of(2026, 4, 10),
            Optional.empty()));
  }

  private static LinkedNotice qualificationLost(DocumentPerson person) {
    return linked(
        new LinkedNotice.Cause.QualificationLost(LocalDate.of(2026, 4, 1), "执业证书有效期届满未延续注册"),
        List.of(person),
        new DocumentMeasure(
            MeasureKind.TERMINATION,
            article(26, "医药卫生类专业技术人员必须持续具备行业主管部门执业资格，否则终止医保支付资格"),
            Optional.empty(),
            LocalDate.of(2026, 4, 1),
            Optional.empty()));
  }

  private static LegalBasis article(int number, String quote) {
    return VERSION.article(number, "", quote);
  }
}
