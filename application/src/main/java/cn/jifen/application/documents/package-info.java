/**
 * The documents of a case beside its handling notice: what stands on each, how they are issued,
 * numbered, stored and found again (Art 12, 16, 46, 48, 51–54, 64; rules 5).
 */
package cn.jifen.application.documents;
