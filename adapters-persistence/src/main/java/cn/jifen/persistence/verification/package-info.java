/** The check of the register by SQL (Art 45, 47, 58). */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.verification;
