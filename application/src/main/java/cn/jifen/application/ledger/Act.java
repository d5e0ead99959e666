package cn.jifen.application.ledger;

import cn.jifen.application.access.Actor;
import java.time.Instant;

/**
 * One command: who does it, when, under which id.
 *
 * @param at the moment in UTC
 * @param commandId id of the command: all entries of one transaction carry it
 */
public record Act(Actor actor, Instant at, String commandId) {}
