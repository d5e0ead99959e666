/** What the training platform certified (Art 53). */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.restoration;
