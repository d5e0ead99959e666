/** Running terms and the calendars that they are counted by, over HTTP (rules 4). */
@NullMarked
package cn.jifen.web.deadlines;

import org.jspecify.annotations.NullMarked;
