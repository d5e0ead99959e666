/**
 * The command line: one class a command. Data goes to standard output as UTF-8 with LF, messages to
 * standard error in Chinese; exit code 0 means done, 1 refused or errors found, 2 wrong usage.
 */
package cn.jifen.web.cli;
