package cn.jifen.application.appeals;

import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.PersonId;

/** Which appeal, and in whose file it stands. */
public record AppealReference(PersonId person, AppealId appeal) {}
