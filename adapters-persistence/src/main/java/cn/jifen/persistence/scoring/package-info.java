/** Parent decisions (Art 9, 28). */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.scoring;
