package cn.jifen.application.verification;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.Institutions;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.RegistryStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The frame of ordering a correction and recording it done (Art 58): an officer of the
 * institution's area takes a step in the person's file, once for the command's id.
 *
 * @param <R> what comes of it
 */
final class CorrectionDesk<R> {
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final Institutions institutions;
  private final VerificationFindings findings;
  private final Function<Refusal, R> refused;

  CorrectionDesk(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Institutions institutions,
      VerificationFindings findings,
      Function<Refusal, R> refused) {
    this.onceOnly = onceOnly;
    this.files = files;
    this.ledger = ledger;
    this.institutions = institutions;
    this.findings = findings;
    this.refused = refused;
  }

  /**
   * A step about a registration.
   *
   * @param against everything that speaks against it today
   * @param answer tells what came of it once it is taken, also to a repetition
   */
  record Taking<R>(
      PersonId person,
      InstitutionCode institution,
      Function<LocalDate, RegistryStep> step,
      BiFunction<FileRecorder, LocalDate, List<Finding>> against,
      Supplier<R> answer) {}

  R take(Act act, Command command, Taking<R> taking) {
    return Access.requireRole(act.actor(), Role.OFFICER)
        .map(refused)
        .orElseGet(
            () ->
                onceOnly.run(
                    act, command, _ -> taking.answer().get(), refused, () -> inArea(act, taking)));
  }

  private Effect<R> inArea(Act act, Taking<R> taking) {
    Optional<Institution> place =
        Optional.ofNullable(
            institutions.find(List.of(taking.institution())).get(taking.institution()));
    if (place.isEmpty()) {
      return refuse(Access.unknown(act.actor(), findings.unknownInstitution()));
    }
    return Access.requireRoleIn(act.actor(), Role.OFFICER, place.get().region())
        .map(this::refuse)
        .orElseGet(() -> taken(act, taking));
  }

  private Effect<R> taken(Act act, Taking<R> taking) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    FileRecorder recorder = recorder(taking.person());
    List<Finding> against = taking.against().apply(recorder, today);
    if (!against.isEmpty()) {
      return refuse(new Refusal(against));
    }
    recorder.record(taking.person(), taking.step().apply(today));
    recorder.finish(act);
    return Effect.on(taking.person().value(), taking.answer().get());
  }

  /** The file of a person, loaded now. */
  FileRecorder recorder(PersonId person) {
    return new FileRecorder(files, ledger, List.of(person));
  }

  private Effect<R> refuse(Refusal refusal) {
    return Effect.none(refused.apply(refusal));
  }
}
