/** The start of the program: from the arguments to a command. */
package cn.jifen.web.bootstrap;
