package cn.jifen.domain.registry;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;

/**
 * A designated institution (定点医药机构).
 *
 * @param level hospital level such as 三级; empty for pharmacies
 * @param region its 医保区划: the agency of that area is the responsible office
 * @param uscc unified social credit code (GB 32100), 18 characters
 */
public record Institution(
    InstitutionCode code,
    String name,
    InstitutionKind kind,
    String level,
    Ownership ownership,
    AreaCode region,
    String uscc,
    String address) {

  /** Whether clause 33-2 (high-priced non-selected products) can concern its staff. */
  public boolean isPublicMedical() {
    return kind == InstitutionKind.MEDICAL && ownership == Ownership.PUBLIC;
  }
}
