/** Steps after a notice over HTTP (Art 38, 42, 46). */
@NullMarked
package cn.jifen.web.delivery;

import org.jspecify.annotations.NullMarked;
