/** Decisions over REST: proposals, corrections, repairs and restorations. */
package cn.jifen.web.scoring;
