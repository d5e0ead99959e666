/** What each entry of a person's file says, in one Chinese sentence (一医一档, Art 32, 69). */
package cn.jifen.application.timeline;
