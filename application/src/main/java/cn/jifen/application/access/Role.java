package cn.jifen.application.access;

/** What an account may do; the posts that propose and approve are separate (Art 62, 68). */
public enum Role {
  /** 经办: records decisions, proposes scores and corrections, issues notices. */
  OFFICER("经办人员"),
  /** 复核: approves, returns. */
  REVIEWER("复核人员"),
  /** Provincial staff: sees all areas, files the yearly filing. */
  PROVINCE("省级管理人员"),
  /** The administrative department of an area (行政部门): decides appeals that went to it (Art 49). */
  ADMINISTRATION("医保行政部门人员"),
  /** Staff of an institution: sees its own people. */
  INSTITUTION("机构人员"),
  /** A person: sees the own file. */
  PERSON("本人"),
  /** A settlement system: asks for eligibility. */
  SETTLEMENT("结算系统"),
  /** Operates the installation: imports, verifies, backs up. */
  OPERATOR("系统运维人员");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** The Chinese term for screens and refusals. */
  public String label() {
    return label;
  }
}
