/** Exports of derived figures as CSV, for comparison and for other systems. */
package cn.jifen.application.exporting;
