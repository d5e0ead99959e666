/** Agreements of institutions (Art 9–11). */
package cn.jifen.application.agreements;
