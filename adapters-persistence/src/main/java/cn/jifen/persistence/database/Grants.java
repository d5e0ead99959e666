package cn.jifen.persistence.database;

import java.util.ArrayList;
import java.util.List;

/**
 * What the application's login may do, table by table. The ledger and whatever else is never
 * changed can be read and added to, no more.
 */
final class Grants {
  private static final String APPEND = "SELECT, INSERT";
  private static final String CHANGE = "SELECT, INSERT, UPDATE, DELETE";

  private static final List<String> NEVER_CHANGED =
      List.of(
          "case_event",
          "institution",
          "agreement",
          "person",
          "person_code",
          "identity_document",
          "registration",
          "calendar_day",
          "moved_term",
          "parent_decision",
          "decision_revision",
          "notice",
          "notice_document",
          "issued_document",
          "issued_document_pdf",
          "document_replacement",
          "proposed_handover",
          "reported_person",
          "attachment",
          "attachment_content",
          "recorded_key",
          "training_credit",
          "handled_command",
          "filing",
          "file_access_log",
          "outbox");

  private static final List<String> HEADS = List.of("ledger_head", "id_node", "calendar_head");

  private static final List<String> DERIVED =
      List.of(
          "person_file",
          "institution_file",
          "year_total",
          "score",
          "measure",
          "repair",
          "restoration",
          "running_term",
          "measure_period",
          "status_maintained",
          "correction_demand",
          "person_merge",
          "number_series",
          "decision_head",
          "proposal");

  private Grants() {}

  /** Every table with the rights on it. */
  record Grant(String table, String rights) {}

  static List<Grant> all() {
    List<Grant> grants = new ArrayList<>();
    NEVER_CHANGED.forEach(table -> grants.add(new Grant(table, APPEND)));
    HEADS.forEach(table -> grants.add(new Grant(table, "SELECT, UPDATE")));
    DERIVED.forEach(table -> grants.add(new Grant(table, CHANGE)));
    grants.add(new Grant("flyway_schema_history", "SELECT"));
    return grants;
  }
}
