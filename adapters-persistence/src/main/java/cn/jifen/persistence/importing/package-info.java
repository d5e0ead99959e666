/** Keys of rows that took effect. */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.importing;
