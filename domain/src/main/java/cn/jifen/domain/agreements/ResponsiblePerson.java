package cn.jifen.domain.agreements;

import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.Responsibility;

/**
 * A person who is found responsible for what an agreement is suspended or ended for (Art 28, 37).
 *
 * @param finding what the person is responsible for, in words; no name and no identity number
 */
public record ResponsiblePerson(PersonId person, Responsibility responsibility, String finding) {}
