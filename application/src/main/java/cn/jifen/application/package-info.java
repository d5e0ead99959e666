/** The use cases and the ports they need; no framework. */
package cn.jifen.application;
