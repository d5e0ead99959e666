/** Issued documents over HTTP: register, bytes, those of a person (rules 5). */
@NullMarked
package cn.jifen.web.documents;

import org.jspecify.annotations.NullMarked;
