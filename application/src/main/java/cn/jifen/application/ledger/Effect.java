package cn.jifen.application.ledger;

import java.util.OptionalLong;

/**
 * What running a command came to.
 *
 * @param answer for the caller
 * @param made id of what it made or moved on; empty when it was refused and had no effect
 */
public record Effect<R>(R answer, OptionalLong made) {

  /** The command had its effect. */
  public static <R> Effect<R> on(long made, R answer) {
    return new Effect<>(answer, OptionalLong.of(made));
  }

  /** The command was refused: given again, it is judged anew. */
  public static <R> Effect<R> none(R answer) {
    return new Effect<>(answer, OptionalLong.empty());
  }
}
