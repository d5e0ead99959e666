/** Keys, and identity numbers encrypted with a blind index (rules 9). */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.security;
