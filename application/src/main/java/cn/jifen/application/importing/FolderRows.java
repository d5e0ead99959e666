package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.AgreementRow;
import cn.jifen.application.importing.ImportedRows.DecisionRow;
import cn.jifen.application.importing.ImportedRows.InstitutionRow;
import cn.jifen.application.importing.ImportedRows.PractitionerRow;
import cn.jifen.application.importing.ImportedRows.RegistrationRow;
import cn.jifen.application.importing.ImportedRows.RepairRow;
import cn.jifen.application.importing.ImportedRows.RestorationRow;
import cn.jifen.application.importing.ImportedRows.TrainingRow;
import java.util.List;

/**
 * All rows of a folder, each well formed by itself, each key once.
 *
 * @param gaps what could not be used
 */
record FolderRows(
    List<InstitutionRow> institutions,
    List<AgreementRow> agreements,
    List<PractitionerRow> practitioners,
    List<RegistrationRow> registrations,
    List<DecisionRow> decisions,
    List<RepairRow> repairs,
    List<RestorationRow> restorations,
    List<TrainingRow> trainingCredits,
    Gaps gaps) {}
