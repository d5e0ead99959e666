package cn.jifen.application.testing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.registry.PractitionerCards;
import cn.jifen.application.verification.DemandCorrection;
import cn.jifen.application.verification.ListDemands;
import cn.jifen.application.verification.ListFindings;
import cn.jifen.application.verification.ListKey;
import cn.jifen.application.verification.ListMarks;
import cn.jifen.application.verification.RecordCorrectionDone;
import cn.jifen.domain.registry.RegistryDefect;
import java.util.List;
import java.util.Optional;

/** The check of the register, in a town. */
public final class VerificationDesk {
  public final ListFindings findings;
  public final DemandCorrection demand;
  public final RecordCorrectionDone done;
  public final ListDemands demands;
  public final ListMarks marks;

  public VerificationDesk(Town town) {
    InMemoryJifen jifen = town.jifen;
    InMemoryVerificationLists lists = InMemoryVerificationLists.of(jifen);
    PractitionerCards cards =
        new PractitionerCards(jifen.people, jifen.registrations, jifen.institutions);
    findings =
        new ListFindings(
            jifen.unitOfWork, lists, cards, jifen.files, jifen.institutions, jifen.book, jifen.now);
    demand =
        new DemandCorrection(
            jifen.onceOnly,
            jifen.files,
            jifen.ledger,
            jifen.institutions,
            jifen.people,
            jifen.registrations,
            jifen.book);
    done =
        new RecordCorrectionDone(
            jifen.onceOnly,
            jifen.files,
            jifen.ledger,
            jifen.institutions,
            jifen.people,
            jifen.registrations,
            jifen.book);
    demands = new ListDemands(jifen.unitOfWork, lists, cards, jifen.institutions, jifen.now);
    marks =
        new ListMarks(jifen.unitOfWork, lists, cards, jifen.files, jifen.institutions, jifen.now);
  }

  /** What an actor sees of a defect in the own scope. */
  public List<ListFindings.Line> found(Actor actor, RegistryDefect defect) {
    return assertInstanceOf(
            ListFindings.Result.Listed.class,
            findings.list(actor, defect, Optional.empty(), ListKey.START, 50))
        .lines();
  }
}
