package cn.jifen.domain.deadlines;

import cn.jifen.domain.registry.MergeStep;

/**
 * People became one, or two again (rules 1.2), at a place in the order of a file's events.
 *
 * @param after how many of the file's events were recorded before it
 */
public record Joining(int after, MergeStep step) {}
