/** Handling notices over HTTP (Art 40, 42). */
@NullMarked
package cn.jifen.web.notices;

import org.jspecify.annotations.NullMarked;
