package cn.jifen.web.registry;

import cn.jifen.domain.registry.IdentityType;
import io.micronaut.serde.annotation.Serdeable;

/** An identity document in full; its text form shows nothing. */
@Serdeable
record FullIdentity(IdentityType type, String number) {
  @Override
  public String toString() {
    return type + " (hidden)";
  }
}
