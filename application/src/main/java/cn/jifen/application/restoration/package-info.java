/**
 * Applications for repair of points and for restoration, and what is decided on them (Art 52–54).
 */
package cn.jifen.application.restoration;
