/** Agreements of designated institutions (Art 9–11; 新医保规〔2021〕1号). */
package cn.jifen.domain.agreements;
