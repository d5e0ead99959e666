package cn.jifen.reports.documents;

import static cn.jifen.reports.documents.DocumentSamples.HOSPITAL;
import static cn.jifen.reports.documents.DocumentSamples.NOTICE;
import static cn.jifen.reports.documents.DocumentSamples.RULE;
import static cn.jifen.reports.documents.DocumentSamples.measure;
import static cn.jifen.reports.documents.DocumentSamples.score;

import cn.jifen.application.documents.DocumentInstitution;
import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.application.documents.PersonDossier;
import cn.jifen.application.documents.PersonDossier.AppealEntry;
import cn.jifen.application.documents.PersonDossier.DeliveryEntry;
import cn.jifen.application.documents.PersonDossier.MeasureEntry;
import cn.jifen.application.documents.PersonDossier.RegistrationEntry;
import cn.jifen.application.documents.PersonDossier.RepairEntry;
import cn.jifen.application.documents.PersonDossier.RestorationEntry;
import cn.jifen.application.documents.PersonDossier.ScoreEntry;
import cn.jifen.application.documents.PersonDossier.TimelineEntry;
import cn.jifen.application.documents.PersonDossier.YearEntry;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.notices.DeliveryMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file with something in each of its tables, and a timeline over several pages. */
final class DossierSample {
  private static final LocalDate DECIDED = LocalDate.of(2026, 3, 10);
  private static final int TIMELINE = 40;

  private DossierSample() {}

  static PersonDossier dossier(DocumentPerson person) {
    return dossier(person, LocalDate.of(2026, 5, 20));
  }

  static PersonDossier dossier(DocumentPerson person, LocalDate asOf) {
    return new PersonDossier(
        DocumentSamples.form(),
        RULE,
        person,
        "医师",
        "主治医师",
        asOf,
        Instant.parse("2026-05-20T02:30:00Z"),
        1834,
        Status.SUSPENDED,
        "期满待恢复",
        registrations(),
        List.of(
            new YearEntry(Year.of(2025), Points.of(3), Points.of(1), Points.of(2)),
            new YearEntry(Year.of(2026), Points.of(9), Points.ZERO, Points.of(9))),
        scores(),
        measures(),
        List.of(
            new RepairEntry(
                LocalDate.of(2025, 9, 2), RepairRoute.PUBLICITY, Points.of(1), Points.of(1))),
        List.of(
            new RestorationEntry(
                LocalDate.of(2026, 5, 8), Optional.empty(), "暂停期间未参加本院组织的学习培训，待补充培训后再次申请")),
        List.of(
            new DeliveryEntry(
                LocalDate.of(2026, 3, 13), NOTICE, HOSPITAL.name(), DeliveryMethod.DIRECT, false)),
        List.of(
            new AppealEntry(
                LocalDate.of(2026, 3, 20), NOTICE, "变更", Optional.of(LocalDate.of(2026, 4, 9)))),
        timeline());
  }

  private static List<RegistrationEntry> registrations() {
    return List.of(
        new RegistrationEntry(
            new DocumentInstitution("乌鲁木齐市沙依巴克区友好社区卫生服务中心", "H65010300042"),
            LocalDate.of(2025, 4, 1),
            Optional.of(LocalDate.of(2025, 12, 31)),
            Optional.of(LocalDate.of(2025, 4, 1))),
        new RegistrationEntry(
            HOSPITAL, LocalDate.of(2026, 1, 4), Optional.empty(), Optional.of(DECIDED)));
  }

  private static List<ScoreEntry> scores() {
    return List.of(
        new ScoreEntry(
            LocalDate.of(2025, 6, 4),
            "XY2025-0107",
            "乌鲁木齐市沙依巴克区友好社区卫生服务中心",
            score("JC2025-0088-B1", Clause.C33_1, Responsibility.PRIMARY, 3),
            Optional.empty()),
        new ScoreEntry(
            DECIDED,
            "XY2026-0031",
            HOSPITAL.name(),
            score("JC2026-0021-B1", Clause.C35_1, Responsibility.PRIMARY, 9),
            Optional.of(LocalDate.of(2026, 4, 9))),
        new ScoreEntry(
            DECIDED,
            "XY2026-0031",
            HOSPITAL.name(),
            score("JC2026-0021-B1", Clause.C35_1, Responsibility.IMPORTANT, 8),
            Optional.empty()));
  }

  private static List<MeasureEntry> measures() {
    return List.of(
        new MeasureEntry(
            NOTICE,
            measure(MeasureRule.M38_3, LocalDate.of(2026, 3, 15)),
            Optional.of(LocalDate.of(2026, 4, 9)),
            true),
        new MeasureEntry(
            "乌医保服务〔2026〕32号",
            measure(MeasureRule.M38_2, LocalDate.of(2026, 3, 15)),
            Optional.empty(),
            false));
  }

  private static List<TimelineEntry> timeline() {
    List<TimelineEntry> entries = new ArrayList<>();
    for (int i = 0; i < TIMELINE; i++) {
      entries.add(
          new TimelineEntry(
              1100 + 17L * i,
              Instant.parse("2025-04-01T03:12:00Z").plusSeconds(864_000L * i),
              LocalDate.of(2025, 4, 1).plusDays(10L * i),
              i % 5 == 3
                  ? "记9分（第三十五条第（一）项，主要责任），行为JC2026-0021-B1，决定文号XY2026-0031，年度累计记分9分。"
                  : "在乌鲁木齐市天山区惠民医院登记备案。"));
    }
    return entries;
  }
}
