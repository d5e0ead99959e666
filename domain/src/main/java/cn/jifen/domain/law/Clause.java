package cn.jifen.domain.law;

import cn.jifen.domain.kernel.ChineseNumerals;
import java.util.Arrays;
import java.util.Optional;

/**
 * The scoring clauses of Art 33–36; what each says in a rule version stands in its {@link
 * ClauseRow}.
 */
public enum Clause {
  C33_1(33, 1),
  C33_2(33, 2),
  C33_3(33, 3),
  C34_1(34, 1),
  C34_2(34, 2),
  C35_1(35, 1),
  C35_2(35, 2),
  C36_1(36, 1),
  C36_2(36, 2),
  C36_3(36, 3);

  private final int article;
  private final int item;

  Clause(int article, int item) {
    this.article = article;
    this.item = item;
  }

  /** The code of files and interfaces: 33-1. */
  public String code() {
    return article + "-" + item;
  }

  /** The citation in the documents: 第三十三条第（一）项. */
  public String citation() {
    return "第" + ChineseNumerals.of(article) + "条" + itemText();
  }

  int article() {
    return article;
  }

  String itemText() {
    return "第（" + ChineseNumerals.of(item) + "）项";
  }

  /** The clause of a code; empty for an unknown one. */
  public static Optional<Clause> ofCode(String code) {
    return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
  }
}
