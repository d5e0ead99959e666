/**
 * Refusals as RFC 9457 problem details: a stable {@code type}, Chinese title and detail that say
 * what to do, the article where law is the reason.
 */
@NullMarked
package cn.jifen.web.problem;

import org.jspecify.annotations.NullMarked;
