/**
 * Running terms: what has to be done by when, and by whom (rules 4; Art 17, 40, 42, 48, 51, 54).
 */
package cn.jifen.domain.deadlines;
