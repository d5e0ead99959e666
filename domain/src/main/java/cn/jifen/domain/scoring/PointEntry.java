package cn.jifen.domain.scoring;

/** What changes the balance of a year, in the order in which it was recorded (Art 32, 53). */
public sealed interface PointEntry permits Score, Repair {}
