/** Frozen filings and the counts of registered people (Art 5). */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.filing;
