/** Points: one score, one repair, and the balance of a calendar year (Art 30–36, 52, 53). */
package cn.jifen.domain.scoring;
