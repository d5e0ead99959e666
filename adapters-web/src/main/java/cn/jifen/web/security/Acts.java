package cn.jifen.web.security;

import cn.jifen.application.access.Actor;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.port.Now;
import cn.jifen.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes commands out of requests. */
@Singleton
public final class Acts {
  /** The client's own id of a command: sent again under it, the command has its effect once. */
  public static final String KEY = "Idempotency-Key";

  private static final Pattern KEY_FORM = Pattern.compile("[A-Za-z0-9._:-]{8,64}");

  private final Now now;

  Acts(Now now) {
    this.now = now;
  }

  /** A command of that actor now. */
  public Act of(Actor actor, @Nullable String key) {
    Optional<String> given = Optional.ofNullable(key);
    if (given.filter(k -> !KEY_FORM.matcher(k).matches()).isPresent()) {
      throw ProblemException.invalid(KEY, "应为 8 至 64 个字母、数字或者 . _ : -");
    }
    String id =
        given.map(k -> actor.user() + ":" + k).orElseGet(() -> UUID.randomUUID().toString());
    return new Act(actor, now.instant(), id);
  }
}
