package cn.jifen.application.ledger;

import java.util.Optional;

/** Commands that had their effect: one given twice has it once. */
public interface HandledCommands {
  Optional<HandledCommand> find(String commandId);

  /**
   * Remembers a command, in the transaction of its effect.
   *
   * @throws cn.jifen.application.port.ConcurrentChange when a command of that id had its effect
   *     meanwhile
   */
  void record(HandledCommand command);
}
