/**
 * Agreements and their people over HTTP: linked measures, the 50 % watch, yearly facts, letters.
 */
@org.jspecify.annotations.NullMarked
package cn.jifen.web.agreements;
