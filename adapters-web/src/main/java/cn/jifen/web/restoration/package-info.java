/** Applications for repair and restoration over HTTP (Art 52–54). */
@NullMarked
package cn.jifen.web.restoration;

import org.jspecify.annotations.NullMarked;
