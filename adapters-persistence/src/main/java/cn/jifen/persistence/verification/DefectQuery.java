package cn.jifen.persistence.verification;

import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.persistence.registry.MergedPeople;

/**
 * How a defect is found among the registrations that run: the own ones of people, and those that
 * others brought along who were merged into them. In the texts, {@code {who}} is the person.
 *
 * @param join what is joined to the registration, with its conditions
 * @param condition what else has to hold
 * @param item the column that tells several findings about one registration apart; 0 without one
 * @param since the column with the day since when it could be seen
 * @param days how often the day is a parameter
 */
record DefectQuery(String join, String condition, String item, String since, int days) {
  private static final String IN_FORCE =
      """
      JOIN measure_period m ON m.person_id = {who}
        AND m.from_day <= ? AND (m.until_day IS NULL OR m.until_day > ?)
      """;
  private static final String HALF =
      """
      (SELECT r.institution_code, {who} AS person_id, %s AS item, MIN(%s) AS since
      FROM {from}
      %s
      WHERE r.registered_on <= ? AND (r.ended_on IS NULL OR r.ended_on > ?)
        AND r.revision = (SELECT MAX(n.revision) FROM registration n
          WHERE n.person_id = r.person_id AND n.institution_code = r.institution_code
            AND n.registered_on = r.registered_on)
        AND %s
        AND %s
        AND %s
        AND {and}
      GROUP BY r.institution_code, {who}%s
      ORDER BY r.institution_code, {who}%s
      LIMIT ?)
      """;
  private static final String BOTH =
      """
      SELECT f.institution_code, f.person_id, f.item, MIN(f.since) AS since
      FROM (%s UNION ALL %s) f
      GROUP BY f.institution_code, f.person_id, f.item
      ORDER BY f.institution_code, f.person_id, f.item
      LIMIT ?
      """;

  static DefectQuery of(RegistryDefect defect) {
    return switch (defect) {
      case COMMITMENT_MISSING ->
          new DefectQuery(
              "", "(r.committed_on IS NULL OR r.committed_on > ?)", "0", "r.registered_on", 3);
      case STATUS_NOT_MAINTAINED ->
          new DefectQuery(
              IN_FORCE,
              "m.delivered_on < ? AND NOT EXISTS (SELECT 1 FROM status_maintained s"
                  + " WHERE s.person_id = {who} AND s.notice_id = m.notice_id"
                  + " AND s.institution_code = r.institution_code)",
              "m.notice_id",
              "m.delivered_on",
              5);
      case QUALIFICATION_LOST ->
          new DefectQuery(
              IN_FORCE,
              "m.measure_rule = '" + LinkedRule.QUALIFICATION_LOST.code() + "'",
              "m.notice_id",
              "m.from_day",
              4);
      case QUALIFICATION_UNKNOWN ->
          new DefectQuery(
              "JOIN person p ON p.person_id = {who}",
              "p.practice_scope = '' AND p.category = '"
                  + Category.DOCTOR.name()
                  + "' AND p.revision = (SELECT MAX(q.revision) FROM person q"
                  + " WHERE q.person_id = p.person_id)",
              "0",
              "r.registered_on",
              2);
    };
  }

  /**
   * The statement; its parameters are, twice, the days, that of the scope, those of {@link #after}
   * and the size of the page, and then that size again.
   */
  String sql(String scope) {
    String also = item.equals("0") ? "" : ", " + item;
    String half =
        HALF.formatted(
            item,
            since,
            join,
            condition,
            scope,
            after("r.institution_code", "{who}", item),
            also,
            also);
    return BOTH.formatted(MergedPeople.own(half), MergedPeople.broughtAlong(half));
  }

  /** What lies behind a place: code, code, person, code, person, item are its parameters. */
  static String after(String institution, String person, String item) {
    return "(%s > ? OR (%s = ? AND %s > ?) OR (%s = ? AND %s = ? AND %s > ?))"
        .formatted(institution, institution, person, institution, person, item);
  }
}
