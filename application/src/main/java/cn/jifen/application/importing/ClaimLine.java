package cn.jifen.application.importing;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.ServiceDate;
import java.math.BigDecimal;

/**
 * One claim line.
 *
 * @param id its number in the file
 * @param amount yuan, two decimals
 * @param emergency 急诊、抢救
 */
public record ClaimLine(
    String id,
    InstitutionCode institution,
    PersonCode person,
    ServiceDate servedOn,
    BigDecimal amount,
    boolean emergency) {}
