/** Whole cases, told from beginning to end with the use cases in memory. */
package cn.jifen.application.story;
