package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.HandledCommand;
import cn.jifen.application.ledger.HandledCommands;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Commands in the table handled_command, whose key lets each in once. */
@Singleton
final class JdbcHandledCommands implements HandledCommands {
  private final Database database;

  JdbcHandledCommands(Database database) {
    this.database = database;
  }

  @Override
  public Optional<HandledCommand> find(String commandId) {
    return database.first(
        "SELECT command_id, actor, digest, made_id, handled_at FROM handled_command"
            + " WHERE command_id = ?",
        row ->
            new HandledCommand(
                row.text("command_id"),
                new UserId(row.text("actor")),
                row.text("digest"),
                row.number("made_id"),
                row.instant("handled_at")),
        commandId);
  }

  @Override
  public void record(HandledCommand command) {
    database.update(
        "INSERT INTO handled_command (command_id, actor, digest, made_id, handled_at)"
            + " VALUES (?,?,?,?,?)",
        command.commandId(),
        command.user().value(),
        command.digest(),
        command.made(),
        command.at());
  }
}
