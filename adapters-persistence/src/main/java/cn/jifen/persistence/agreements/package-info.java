/** Agreements with their history (Art 9–11). */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.agreements;
