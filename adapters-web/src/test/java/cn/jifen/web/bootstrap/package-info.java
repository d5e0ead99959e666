/** The wiring of the program. */
package cn.jifen.web.bootstrap;
