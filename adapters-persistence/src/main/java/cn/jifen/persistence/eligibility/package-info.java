/** The facts by which payment is judged (Art 24, 57–60). */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.eligibility;
