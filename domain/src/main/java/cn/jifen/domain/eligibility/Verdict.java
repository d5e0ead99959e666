package cn.jifen.domain.eligibility;

/** What becomes of a claim line (rules 7). */
public enum Verdict {
  PAY,
  REFUSE,
  REVIEW
}
