package cn.jifen.application.notices;

import cn.jifen.domain.kernel.OfficeCode;

/**
 * An agency office (经办机构).
 *
 * @param code the six-digit code of its area
 * @param areaName name of the area: 乌鲁木齐市
 * @param name full name as letterheads print it
 * @param documentCode 机关代字 of its notices
 */
public record Office(OfficeCode code, String areaName, String name, String documentCode) {}
