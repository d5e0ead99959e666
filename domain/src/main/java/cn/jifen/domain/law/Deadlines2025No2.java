package cn.jifen.domain.law;

import static cn.jifen.domain.law.Rule2025No2.basis;

import cn.jifen.domain.law.DeadlineRow.Side;
import java.util.List;

/** The deadlines of 新医保规〔2025〕2号. */
final class Deadlines2025No2 {
  private Deadlines2025No2() {}

  static List<DeadlineRow> all() {
    return List.of(
        after(
            Deadline.SIGN_COMMITMENTS,
            5,
            "新增定点医药机构签订协议",
            17,
            "新增定点医药机构在签订协议后，5个工作日内组织相关人员签署服务承诺书。"),
        after(
            Deadline.ISSUE_NOTICE,
            5,
            "作出协议处理决定或者收到行政处罚决定书",
            40,
            "医疗保障经办机构在作出协议处理决定或收到行政处罚决定书之日起5个工作日内，根据相关人员记分情况出具处理通知书。"),
        after(Deadline.DELIVER_NOTICE, 3, "出具处理通知书", 42, "医疗保障经办机构3个工作日内将处理通知书送达相关责任人员所在定点医药机构。"),
        after(Deadline.APPEAL, 10, "收到处理通知书", 48, "可在收到处理通知书后10个工作日内，向医疗保障经办机构提出书面申诉"),
        after(
            Deadline.ANSWER_APPEAL,
            20,
            "收到申诉材料",
            51,
            "申诉核实工作在收到申诉材料后20个工作日内完成，需第三方专业机构或专家组评估鉴定的除外。"),
        new DeadlineRow(
            Deadline.APPLY_FOR_RESTORATION,
            new WorkingDays(15),
            Side.BEFORE,
            "暂停、终止期满",
            basis(54, "", "相关责任人员登记备案状态暂停、终止期满前15个工作日，可由相关人员提出资格恢复申请")),
        after(
            Deadline.ASSESS_RESTORATION,
            10,
            "收到资格恢复申请",
            54,
            "医疗保障经办机构收到申请后，原则上10个工作日内进行评估并将结果告知该定点医药机构。"));
  }

  private static DeadlineRow after(
      Deadline deadline, int days, String event, int article, String quote) {
    return new DeadlineRow(
        deadline, new WorkingDays(days), Side.AFTER, event, basis(article, "", quote));
  }
}
