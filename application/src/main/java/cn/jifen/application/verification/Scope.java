package cn.jifen.application.verification;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;

/** Which registrations a list is about. */
public sealed interface Scope {
  /** Those at institutions of the area or below it. */
  record Area(AreaCode area) implements Scope {}

  /** Those at one institution. */
  record At(InstitutionCode institution) implements Scope {}
}
