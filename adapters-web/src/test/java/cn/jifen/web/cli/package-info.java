/** The command line as its callers see it: arguments in, exit code, output and messages out. */
package cn.jifen.web.cli;
