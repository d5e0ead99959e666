package cn.jifen.application.registry;

import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.Ownership;

/**
 * An institution as lists show it.
 *
 * @param level 三级 and so on; empty for pharmacies
 * @param region six-digit 医保区划
 * @param uscc unified social credit code
 */
public record InstitutionView(
    String code,
    String name,
    InstitutionKind kind,
    String level,
    Ownership ownership,
    String region,
    String uscc,
    String address) {}
