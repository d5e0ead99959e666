/** Handling notices: issue, number, stored documents (Art 40, 42). */
package cn.jifen.application.notices;
