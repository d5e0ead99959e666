/** Measurements side by side with what a bare solution would take, for docs/benchmarks.md. */
package cn.jifen.application.benchmark;
