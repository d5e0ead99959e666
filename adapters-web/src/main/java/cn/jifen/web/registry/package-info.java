/** Institutions and people over HTTP (Art 19–27). */
@NullMarked
package cn.jifen.web.registry;

import org.jspecify.annotations.NullMarked;
