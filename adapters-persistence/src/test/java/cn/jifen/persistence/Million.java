package cn.jifen.persistence;

import java.util.List;

/** A million fictional people with all that hangs on them, put into MySQL table by table. */
final class Million {
  static final int PEOPLE = Integer.getInteger("plans.people", 1_000_000);
  static final int INSTITUTIONS = PEOPLE / 40;
  static final int SCORED = PEOPLE / 5;

  private static final String NOW = "'2026-01-01 00:00:00'";
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
            "n, 1, CONCAT('姓名', n % 200000), 'DOCTOR', CONCAT('D', n), '内科',"
                + " '主治医师', '2025-01-01', NOW"),
        fill("person_code", PEOPLE, "CONCAT('D', n), n, '2025-01-01', NOW"),
        fill("identity_document", PEOPLE, "n, 1, 'RESIDENT_ID', 'k', 'x', 'k', SHA2(n, 256), NOW"),
        fill(
            "registration",
            PEOPLE,
            "n, CONCAT('H', n % "
                + INSTITUTIONS
                + "), '2025-01-01', 1,"
                + " NULL, '2025-01-01', NOW"),
        fill("person_file", SCORED, "n, 1"),
        fill(
            "case_event",
            SCORED,
            "n + 1, n, 'NoticeIssued', '{}', 'a', 'OFFICER', '650100', NOW,"
                + " '2026-01-01', 'v', 'c', NULL, REPEAT('0', 64), REPEAT('0', 64)"),
        fill("year_total", SCORED, "n, 2026, 9"),
        fill(
            "score",
            SCORED,
            "n, 1, n, CONCAT('CF', n), 'AGREEMENT', CONCAT('H', n % "
                + INSTITUTIONS
                + "), R, CONCAT('JC', n), '2026-01-01', 'B1', '35-1', 'PRIMARY', 'NONE',"
                + " NULL, 9, 9, 0, 9, '38-2'"),
        fill(
            "measure",
            SCORED,
            "n, 1, n, CONCAT('CF', n), R, n, '38-2', 'SUSPENSION',"
                + " '2026-01-01', '2026-01-03', '2026-03-03', NULL, 0"),
        fill(
            "parent_decision",
            SCORED,
            "CONCAT('CF', n), 'AGREEMENT', CONCAT('H', n % "
                + INSTITUTIONS
                + "), R, CONCAT('JC', n), '2026-01-01', '2026-01-01', NOW"),
        fill(
            "notice",
            SCORED,
            "n + 1, R, 2026, n + 1, CONCAT('号', n), CONCAT('CF', n), n,"
                + " DATE_ADD('2026-01-01', INTERVAL n % 300 DAY), CONCAT('V', n)"),
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
            + " recorded_key, handled_command, file_access_log, proposal");
  }

  private static String fill(String table, int rows, String values) {
    return "INSERT INTO "
        + table
        + " SELECT "
        + values.replace("NOW", NOW).replaceAll("\\bR\\b", REGION)
        + " FROM numbers WHERE n < "
        + rows;
  }
}
