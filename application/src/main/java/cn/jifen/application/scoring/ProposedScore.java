package cn.jifen.application.scoring;

import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.scoring.Assignment;

/** One line of a proposal: one violation of one person, with the officer's choice of points. */
public record ProposedScore(
    PersonId person, BehaviourNo behaviour, Assignment assignment, Points points) {}
