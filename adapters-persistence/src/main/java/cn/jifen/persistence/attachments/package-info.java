/** Stored files with their bytes; only ever added to. */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.attachments;
