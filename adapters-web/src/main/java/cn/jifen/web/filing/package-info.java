/** The yearly filing over HTTP (Art 5). */
@NullMarked
package cn.jifen.web.filing;

import org.jspecify.annotations.NullMarked;
