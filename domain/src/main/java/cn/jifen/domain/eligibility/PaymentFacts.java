package cn.jifen.domain.eligibility;

import java.util.Optional;

/**
 * What is known about one service on its day.
 *
 * @param agreementInForce the institution's agreement is ACTIVE on that day
 * @param standing the person's status on that day; empty when nobody has that code
 * @param registered a registration at that institution covers that day
 * @param committed the commitment of such a registration was signed by that day
 * @param emergency 急诊、抢救
 */
public record PaymentFacts(
    boolean agreementInForce,
    Optional<Standing> standing,
    boolean registered,
    boolean committed,
    boolean emergency) {}
