/** Appeals and stays over HTTP (Art 48–51). */
@NullMarked
package cn.jifen.web.appeals;

import org.jspecify.annotations.NullMarked;
