/** Stored files over HTTP: taken as raw bytes, handed out as downloads only. */
@NullMarked
package cn.jifen.web.attachments;

import org.jspecify.annotations.NullMarked;
