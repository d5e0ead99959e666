/** The check of the register over HTTP (Art 45, 47, 58). */
@NullMarked
package cn.jifen.web.verification;

import org.jspecify.annotations.NullMarked;
