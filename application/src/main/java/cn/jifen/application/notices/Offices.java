package cn.jifen.application.notices;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.OfficeCode;

/** The offices, from configuration. */
public interface Offices {
  /** The agency of an area (rules 2): an area that is not configured gets one named by its code. */
  Office ofArea(AreaCode area);

  default Office of(OfficeCode code) {
    return ofArea(new AreaCode(code.value()));
  }
}
