/** The description of the interface, generated from the code, and its page. */
@NullMarked
package cn.jifen.web.apidocs;

import org.jspecify.annotations.NullMarked;
