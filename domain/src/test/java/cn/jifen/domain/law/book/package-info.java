/** Writes the rule book (docs/rules) from the law as it is coded. */
package cn.jifen.domain.law.book;
