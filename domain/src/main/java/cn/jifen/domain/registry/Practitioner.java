package cn.jifen.domain.registry;

import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import java.util.Optional;

/**
 * A managed person (相关人员, Art 3) as registered; the identity document is kept apart.
 *
 * @param code national code; not every managed person has one (rules 1.2)
 * @param practiceScope 执业范围; may be empty
 * @param title 专业技术职务; may be empty
 */
public record Practitioner(
    PersonId id,
    Optional<PersonCode> code,
    String name,
    Category category,
    String practiceScope,
    String title) {}
