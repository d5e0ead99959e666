package cn.jifen.application.testing;

import cn.jifen.application.ledger.HandledCommand;
import cn.jifen.application.ledger.HandledCommands;
import cn.jifen.application.port.ConcurrentChange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Commands that had their effect, in memory. */
public final class InMemoryHandledCommands implements HandledCommands, Restorable {
  private final Map<String, HandledCommand> commands = new LinkedHashMap<>();

  @Override
  public synchronized Optional<HandledCommand> find(String commandId) {
    return Optional.ofNullable(commands.get(commandId));
  }

  @Override
  public synchronized void record(HandledCommand command) {
    if (commands.putIfAbsent(command.commandId(), command) != null) {
      throw new ConcurrentChange("command " + command.commandId());
    }
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.restorePoint(commands);
  }
}
