/** Requests, from bytes to records: every mistake found at once, with its place. */
@NullMarked
package cn.jifen.web.input;

import org.jspecify.annotations.NullMarked;
