package cn.jifen.application.importing;

import cn.jifen.domain.kernel.PersonCode;
import java.util.Optional;

/**
 * A code in a folder that became one of somebody who was registered under another: the identity
 * document is the same (rules 1.2). The earlier code still finds the person.
 *
 * @param line of practitioners.csv
 * @param before the code until then; empty for a person without one
 */
public record JoinedCode(int line, Optional<PersonCode> before, PersonCode code) {
  /** What is told about it. */
  public String text() {
    return FileKind.PRACTITIONERS.csvName()
        + " 第 "
        + line
        + " 行：人员代码 "
        + code
        + " 的身份证件已登记在"
        + before.map(known -> "人员代码 " + known + " 名下，").orElse("没有人员代码的人员名下，")
        + "已作为同一人员的"
        + (before.isPresent() ? "新代码登记，原代码仍可查询；请核对" : "代码登记；请核对");
  }
}
