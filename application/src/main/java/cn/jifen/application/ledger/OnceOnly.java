package cn.jifen.application.ledger;

import cn.jifen.application.port.Attempts;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Runs commands each in one transaction, so that a command given twice under one id has its effect
 * once, whoever repeats it: a person who clicks again, a client that got no answer.
 */
public final class OnceOnly {
  private final Attempts attempts;
  private final HandledCommands handled;
  private final RuleBook book;

  public OnceOnly(Attempts attempts, HandledCommands handled, RuleBook book) {
    this.attempts = attempts;
    this.handled = handled;
    this.book = book;
  }

  /**
   * Runs the work, unless the act's command had its effect before.
   *
   * @param again answers a repetition, from the id of what was made then
   * @param refused answers an id that was used by somebody else or for something else
   * @param work may be run several times, each time anew in a transaction of its own
   */
  public <R> R run(
      Act act,
      Command command,
      LongFunction<R> again,
      Function<Refusal, R> refused,
      Supplier<Effect<R>> work) {
    String digest = command.digest();
    return attempts.inTransaction(
        () -> {
          Optional<HandledCommand> before = handled.find(act.commandId());
          if (before.isPresent()) {
            return isRepetition(act, digest, before.get())
                ? again.apply(before.get().made())
                : refused.apply(Refusal.of(otherCommand()));
          }
          Effect<R> effect = work.get();
          effect.made().ifPresent(made -> handled.record(handledNow(act, digest, made)));
          return effect.answer();
        });
  }

  private static boolean isRepetition(Act act, String digest, HandledCommand before) {
    return before.user().equals(act.actor().user()) && before.digest().equals(digest);
  }

  private static HandledCommand handledNow(Act act, String digest, long made) {
    return new HandledCommand(act.commandId(), act.actor().user(), digest, made, act.at());
  }

  private Finding otherCommand() {
    return new Finding(
        "command-id-reused",
        book.latest().article(62, "", "建立完善风险防控机制"),
        "每次办理应使用新的请求编号；重复提交时内容应与首次完全一致",
        "该请求编号已用于另一次办理");
  }
}
