package cn.jifen.application.documents;

/**
 * All that stands on a document: plain facts, identity numbers masked. The articles that a kind of
 * document always rests on are part of its wording; those that depend on the case are in its
 * content.
 */
public sealed interface DocumentContent
    permits AppealForm,
        AppealResult,
        Commitment,
        Correction,
        DeliveryReceipt,
        LinkedNotice,
        PersonDossier,
        RepairApplication,
        RepairResult,
        RestorationApplication,
        RestorationResult,
        TalkRecord,
        TransferLetter {

  /** Which document it is; says whether it is a numbered letter of the agency. */
  DocumentKind kind();

  /** Office, number, day and code, as the desk gave them. */
  DocumentIdentity identity();

  /** The version of the Rule that it cites: 新医保规〔2025〕2号. */
  String ruleNumber();
}
