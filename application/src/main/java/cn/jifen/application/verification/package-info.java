/**
 * The regular check of the register: commitments, status, qualification; orders to correct; whom an
 * institution has to mark (Art 45, 47, 58).
 */
package cn.jifen.application.verification;
