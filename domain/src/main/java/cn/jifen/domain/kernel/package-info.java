/**
 * Words that every context shares: identifiers, points, dates with a meaning, findings. No rule
 * lives here.
 */
package cn.jifen.domain.kernel;
