/** Files of people and the question whether the insurance pays, over HTTP (Art 24, 57–60). */
@NullMarked
package cn.jifen.web.eligibility;

import org.jspecify.annotations.NullMarked;
