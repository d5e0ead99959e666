/**
 * Handling notices after their issue: delivery, talks, the status that institutions maintain (Art
 * 40, 42, 45, 46).
 */
package cn.jifen.domain.notices;
