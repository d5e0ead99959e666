/** Who asks, from where, and what every answer carries (Art 62, 68). */
@NullMarked
package cn.jifen.web.security;

import org.jspecify.annotations.NullMarked;
