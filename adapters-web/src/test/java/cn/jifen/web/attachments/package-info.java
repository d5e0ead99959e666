/** Tests of the taking of files. */
@NullMarked
package cn.jifen.web.attachments;

import org.jspecify.annotations.NullMarked;
