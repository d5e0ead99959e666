/**
 * What follows the issue of a notice: delivery with its receipt, talks, trainings, the status that
 * institutions maintain (Art 38, 42, 46).
 */
package cn.jifen.application.delivery;
