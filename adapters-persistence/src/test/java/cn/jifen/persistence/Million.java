package cn.jifen.persistence;

import java.util.List;

/** A million fictional people with all that hangs on them, put into MySQL table by table. */
final class Million {
  static final int PEOPLE = Integer.getInteger("plans.people", 1_000_000);
  static final int INSTITUTIONS = PEOPLE / 40;
  static final int SCORED = PEOPLE / 5;

  /** Suspensions and terminations; most scores bring training alone. */
  private static final int MEASURED = SCORED / 10;

  private static final String NOW = "'2026-01-01 00:00:00'";
  private static final String DAY = "DATE_ADD('2025-04-01', INTERVAL n % 600 DAY)";
  private static final String HOSPITAL = "CONCAT('H', n % " + INSTITUTIONS + ")";

  /** Most duties are done, and most rights just expire; a few terms stand still. */
  private static final String TERM =
      "ELT(1 + n % 3, 'DELIVER_NOTICE', 'APPEAL', 'APPLY_FOR_RESTORATION'), n, NULL,"
          + " CONCAT('65', LPAD(1 + n % 14, 2, '0'), LPAD(1 + n DIV 14 % 3, 2, '0')), ON_DAY, '',"
          + " NULL, IF(n % 97 = 0, '9999-12-31', DATE_ADD(ON_DAY, INTERVAL 9 DAY)), n % 31 = 0,"
          + " IF(n % 10 = 0 OR n % 3 = 1, NULL, ON_DAY), n % 10 > 0 AND n % 3 <> 1";

  private static final String REGION = "CONCAT('65', LPAD(1 + n % 14, 2, '0'), '00')";

  private Million() {}

  /** Statements that fill the tables of an empty schema, and renew what MySQL knows of them. */
  static List<String> statements() {
    String digits = "(SELECT 0 d";
    for (int i = 1; i < 10; i++) {
      digits += " UNION ALL SELECT " + i;
    }
    digits += ")";
    return List.of(
        "CREATE TABLE numbers (n INT PRIMARY KEY)",
        ("INSERT INTO numbers SELECT a.d + 10*b.d + 100*c.d + 1000*e.d + 10000*f.d + 100000*g.d AS n"
                + " FROM D a, D b, D c, D e, D f, D g")
            .replace("D ", digits + " "),
        fill(
            "institution",
            INSTITUTIONS,
            "CONCAT('H', n), 1, CONCAT('第', n, '医院'), 'MEDICAL',"
                + " '二级', 'PUBLIC', R, R, LPAD(n, 18, '0'), '健康路', '2025-01-01', NOW"),
        fill(
            "agreement",
            INSTITUTIONS,
            "CONCAT('H', n), '2025-01-01', 1, 'ACTIVE', '2028-01-01', NOW"),
        fill(
            "person",
            PEOPLE,
            "n, 1, CONCAT('姓名', n % 200000), 'DOCTOR', CONCAT('D', n), IF(n % 100 = 1, '', '内科'),"
                + " '主治医师', '2025-01-01', NOW, 'officer'"),
        fill("person_code", PEOPLE, "CONCAT('D', n), n, '2025-01-01', NOW"),
        fill("identity_document", PEOPLE, "n, 1, 'RESIDENT_ID', 'k', 'x', 'k', SHA2(n, 256), NOW"),
        fill(
            "registration",
            PEOPLE,
            "n, H, '2025-01-01', 1, NULL, IF(n % 100 = 0, NULL, '2025-01-01'), NOW"),
        fill("person_merge", PEOPLE / 1000, "n, 1, n + " + PEOPLE / 2 + ", 0, NULL"),
        fill("person_file", SCORED, "n, 1"),
        fill(
            "case_event",
            SCORED,
            "n + 1, n, NULL, 'NoticeIssued', '{}', 'a', 'OFFICER', '650100', NOW,"
                + " '2026-01-01', 'v', 'c', NULL, REPEAT('0', 64), REPEAT('0', 64)"),
        fill("year_total", SCORED, "n, 2026, 9"),
        fill(
            "score",
            SCORED,
            "n, 1, n, CONCAT('CF', n), 'AGREEMENT', H, R, CONCAT('JC', n), ON_DAY, 'B1', '35-1', 'PRIMARY', 'NONE',"
                + " NULL, 9, 9, 0, 9, '38-2'"),
        fill(
            "measure",
            MEASURED,
            "n, 1, n, CONCAT('CF', n), NULL, R, n, '38-2', 'SUSPENSION', ON_DAY, ON_DAY, NULL, '',"
                + " DATE_ADD(ON_DAY, INTERVAL 2 MONTH), NULL, 0"),
        fill(
            "measure_period",
            MEASURED,
            "n, 1, n + 1, IF(n % 500 = 0, '26', '38-2'), ON_DAY, NULL, ON_DAY"),
        fill("status_maintained", MEASURED, "n, 1, IF(n % 50 = 0, 0, n + 1), H, ON_DAY"),
        fill(
            "correction_demand",
            MEASURED,
            "n, 1, H, 'COMMITMENT_MISSING', ON_DAY, ON_DAY, IF(n % 20 = 0, NULL, ON_DAY)"),
        fill("running_term", 2 * SCORED, "n, 1, H, " + TERM),
        fill("running_term", INSTITUTIONS, "0, 0, CONCAT('H', n), " + TERM),
        fill(
            "issued_document",
            SCORED,
            "n, 'TALK_RECORD', R, 2026, n, CONCAT('函', n), n, H, ON_DAY, CONCAT('W', n),"
                + " SHA2(n, 256)"),
        fill(
            "attachment",
            SCORED,
            "n, IF(n % 2 = 0, NULL, n), IF(n % 2 = 0, H, NULL), 'EVIDENCE', n, 'x.pdf', 'PDF', 9,"
                + " SHA2(n, 256), 'a', NOW"),
        fill("training_credit", SCORED, "CONCAT('ZS', n), n, '课程', ON_DAY, 2, NOW"),
        fill("decision_revision", MEASURED, "CONCAT('CF', n), '文书', 'CHANGED', ON_DAY, '', NOW"),
        fill(
            "parent_decision",
            SCORED,
            "CONCAT('CF', n), 'AGREEMENT', H, R, CONCAT('JC', n), '2026-01-01', '2026-01-01', NOW"),
        fill(
            "notice",
            SCORED,
            "n + 1, R, 2026, n + 1, CONCAT('号', n), CONCAT('CF', n), n,"
                + " ON_DAY, CONCAT('V', n)"),
        fill("notice_document", SCORED, "n + 1, SHA2(n, 256), 'x'"),
        fill("recorded_key", SCORED, "'decisions', CONCAT('CF', n), REPEAT('0', 64)"),
        fill("handled_command", SCORED, "CONCAT('C', n), 'a', REPEAT('0', 64), n, NOW"),
        fill("file_access_log", SCORED, "n, n, NOW, 'a', 'OFFICER', '650100', 'FILE', ''"),
        fill(
            "proposal",
            SCORED,
            "n, 1, IF(n % 50 = 0, 'SUBMITTED', 'APPROVED'), R,"
                + " CONCAT('CF', n), '{}', 'a', 'a', 'b', '', NOW"),
        "ANALYZE TABLE institution, agreement, person, person_code, identity_document, registration,"
            + " person_file, case_event, year_total, score, measure, parent_decision, notice,"
            + " notice_document,"
            + " recorded_key, handled_command, file_access_log, proposal, person_merge,"
            + " measure_period, status_maintained, correction_demand, running_term,"
            + " issued_document, attachment, training_credit, decision_revision");
  }

  private static String fill(String table, int rows, String values) {
    return "INSERT INTO "
        + table
        + " SELECT "
        + values
            .replaceAll("\\bNOW\\b", NOW)
            .replaceAll("\\bON_DAY\\b", DAY)
            .replaceAll("\\bR\\b", REGION)
            .replaceAll("\\bH\\b(?!')", HOSPITAL)
        + " FROM numbers WHERE n < "
        + rows;
  }
}
