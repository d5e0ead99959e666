/** REST, the command line, and the wiring of the program. */
package cn.jifen.web;
