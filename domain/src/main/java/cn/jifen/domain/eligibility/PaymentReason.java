package cn.jifen.domain.eligibility;

/** Why a claim line is paid, refused or reviewed, with its verdict and article (rules 7). */
public enum PaymentReason {
  AGREEMENT_NOT_IN_FORCE(Verdict.REFUSE, 11, "", "服务发生之日该机构的医保服务协议未生效、已中止或者已解除"),
  UNKNOWN_PERSON(Verdict.REVIEW, 19, "", "没有该人员的登记备案信息，应转人工核实"),
  NOT_REGISTERED(Verdict.REFUSE, 20, "", "服务发生之日该人员未在该机构登记备案"),
  NO_COMMITMENT(Verdict.REFUSE, 17, "", "服务发生之日该人员尚未作出服务承诺"),
  ELIGIBLE(Verdict.PAY, 24, "第（一）项", "登记备案状态正常，按规定结算"),
  SUSPENDED(Verdict.REFUSE, 24, "第（二）项", "登记备案状态暂停，费用不予结算"),
  EMERGENCY_EXCEPTION(Verdict.PAY, 24, "第（二）项", "登记备案状态暂停，急诊、抢救等特殊情形除外"),
  TERMINATED(Verdict.REFUSE, 24, "第（三）项", "登记备案状态终止，终止费用结算"),
  EMERGENCY_WHILE_TERMINATED(Verdict.REVIEW, 57, "", "登记备案状态终止期间的急诊、抢救费用，应转人工审核");

  private final Verdict verdict;
  private final int article;
  private final String item;
  private final String explanation;

  PaymentReason(Verdict verdict, int article, String item, String explanation) {
    this.verdict = verdict;
    this.article = article;
    this.item = item;
    this.explanation = explanation;
  }

  public Verdict verdict() {
    return verdict;
  }

  /** The citation within the Rule: 第二十四条第（二）项. */
  public String citation() {
    return "第" + cn.jifen.domain.kernel.ChineseNumerals.of(article) + "条" + item;
  }

  /** One sentence in Chinese for the reader who has to act on it. */
  public String explanation() {
    return explanation;
  }
}
