/** Measures, the status on a day, and whether the insurance pays (Art 24, 37–45, 54, 57–60). */
package cn.jifen.domain.eligibility;
