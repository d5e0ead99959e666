/** The server as its callers see it. */
package cn.jifen.web.story;
