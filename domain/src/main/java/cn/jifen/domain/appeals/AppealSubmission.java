package cn.jifen.domain.appeals;

import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import java.time.LocalDate;

/**
 * A written appeal as it was handed in (Art 48).
 *
 * @param notice the notice that it objects to
 * @param by the party that objects
 * @param on day on which the materials were received
 * @param signed whether the person signed them
 * @param sealed whether the institution sealed them
 * @param grounds what is objected to, as the officer sums it up; no names
 */
public record AppealSubmission(
    NoticeId notice, Party by, LocalDate on, boolean signed, boolean sealed, String grounds) {}
