/** Decisions, proposals with four eyes, scores, corrections and repairs (Art 28–36, 52, 53). */
package cn.jifen.application.scoring;
