package cn.jifen.application.restoration;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.notices.UndrawableText;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.Institution;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * The frame of receiving and deciding applications (Art 52, 54): who may, once for the command's
 * id, refused when a character of the paper is in no font.
 *
 * @param <R> what comes of it
 */
final class ApplicationDesk<R> {
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final Applicants applicants;
  private final ApplicationFindings findings;
  private final Function<Refusal, R> refused;

  ApplicationDesk(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Applicants applicants,
      ApplicationFindings findings,
      Function<Refusal, R> refused) {
    this.onceOnly = onceOnly;
    this.files = files;
    this.ledger = ledger;
    this.applicants = applicants;
    this.findings = findings;
    this.refused = refused;
  }

  /**
   * Receives an application for an officer of the institution's area.
   *
   * @param again answers a repetition, from the id of the application
   * @param work gets the area, whose office decides
   */
  R receive(
      Act act,
      Command command,
      InstitutionCode institution,
      LongFunction<R> again,
      Function<AreaCode, Effect<R>> work) {
    return once(act, command, again, () -> inArea(act, institution, work));
  }

  private Effect<R> inArea(
      Act act, InstitutionCode institution, Function<AreaCode, Effect<R>> work) {
    Optional<Institution> place = applicants.institution(institution);
    if (place.isEmpty()) {
      return refuse(Access.unknown(act.actor(), findings.unknownInstitution()));
    }
    AreaCode area = place.get().region();
    return Access.requireRoleIn(act.actor(), Role.OFFICER, area)
        .map(this::refuse)
        .orElseGet(() -> work.apply(area));
  }

  /**
   * Decides on an application in a person's file, for a reviewer.
   *
   * @param again answers a repetition
   * @param find the application in the file
   * @param work decides on what was found
   */
  <A> R decide(
      Act act,
      Command command,
      PersonId person,
      Supplier<R> again,
      Function<VersionedFile, Optional<A>> find,
      BiFunction<FileRecorder, A, Effect<R>> work) {
    return Access.requireRole(act.actor(), Role.REVIEWER)
        .map(refused)
        .orElseGet(
            () ->
                once(
                    act,
                    command,
                    _ -> again.get(),
                    () -> {
                      FileRecorder recorder = recorder(person);
                      return find.apply(recorder.loaded(person))
                          .map(application -> work.apply(recorder, application))
                          .orElseGet(
                              () ->
                                  refuse(
                                      applicants.unknown(
                                          act.actor(), person, findings.unknownApplication())));
                    }));
  }

  private R once(Act act, Command command, LongFunction<R> again, Supplier<Effect<R>> work) {
    try {
      return onceOnly.run(act, command, again, refused, work);
    } catch (UndrawableText text) {
      return refused.apply(Refusal.of(findings.undrawable(text)));
    }
  }

  /** The file of a person, loaded now. */
  FileRecorder recorder(PersonId person) {
    return new FileRecorder(files, ledger, List.of(person));
  }

  Effect<R> refuse(Refusal refusal) {
    return Effect.none(refused.apply(refusal));
  }
}
