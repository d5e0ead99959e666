/** Status on a day and whether the insurance pays (Art 24, 57). */
package cn.jifen.application.eligibility;
