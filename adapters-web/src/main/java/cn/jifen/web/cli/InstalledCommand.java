package cn.jifen.web.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that knows its installation, its console and its name. */
abstract class InstalledCommand {
  static final int DONE = 0;
  static final int REFUSED = 1;

  @Mixin final HelpOption help = new HelpOption();

  @Spec private @Nullable CommandSpec spec;

  final Installation installation() {
    return ((JifenCommand) spec().root().userObject()).installation();
  }

  final Console console() {
    return new Console(spec().commandLine());
  }

  /** The command as it is called: {@code export status}. */
  final String name() {
    String qualified = spec().qualifiedName();
    return qualified.substring(qualified.indexOf(' ') + 1);
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("a command is run by picocli only");
    }
    return spec;
  }
}
