package cn.jifen.application.restoration;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.restoration.RepairCase;
import cn.jifen.domain.restoration.RestorationCase;
import cn.jifen.domain.restoration.TrainingCredit;
import java.util.List;
import java.util.Optional;

/** Shows the applications in a person's file, and the training credits, and notes who read them. */
public final class ReadApplications {
  private final UnitOfWork unitOfWork;
  private final PersonFiles files;
  private final TrainingCredits credits;
  private final PersonAreas areas;
  private final ReadingLog log;

  public ReadApplications(
      UnitOfWork unitOfWork,
      PersonFiles files,
      TrainingCredits credits,
      PersonAreas areas,
      ReadingLog log) {
    this.unitOfWork = unitOfWork;
    this.files = files;
    this.credits = credits;
    this.areas = areas;
    this.log = log;
  }

  /**
   * A training credit.
   *
   * @param used whether an application that was not refused names it
   */
  public record CreditState(TrainingCredit credit, boolean used) {}

  /** What came of it. */
  public sealed interface Result {
    /** Applications oldest first, credits by certificate. */
    record Found(
        List<RepairCase> repairs, List<RestorationCase> restorations, List<CreditState> credits)
        implements Result {
      public Found {
        repairs = List.copyOf(repairs);
        restorations = List.copyOf(restorations);
        credits = List.copyOf(credits);
      }
    }

    record Refused(Refusal refusal) implements Result {}
  }

  /** Refused for an actor who is neither officer nor reviewer of an area to which it belongs. */
  public Result read(Actor actor, PersonId person) {
    Optional<Refusal> denied = Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : unitOfWork.inTransaction(() -> found(actor, person));
  }

  private Result found(Actor actor, PersonId person) {
    if (!areas.isOf(person, new AreaCode(actor.office().value()))) {
      return new Result.Refused(Access.areaNotCovered());
    }
    log.note(actor, person, FileAccess.What.FILE);
    VersionedFile file = Optional.ofNullable(files.load(List.of(person)).get(person)).orElseThrow();
    List<RepairCase> repairs = ApplicationsInFile.repairs(file);
    return new Result.Found(
        repairs,
        ApplicationsInFile.restorations(file),
        credits.of(person).stream().map(c -> new CreditState(c, isUsed(c, repairs))).toList());
  }

  private static boolean isUsed(TrainingCredit credit, List<RepairCase> repairs) {
    return repairs.stream().anyMatch(repair -> repair.uses(credit.certificate()));
  }
}
