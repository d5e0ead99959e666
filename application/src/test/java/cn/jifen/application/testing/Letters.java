package cn.jifen.application.testing;

import cn.jifen.application.documents.AppealForms;
import cn.jifen.application.documents.AppealLetters;
import cn.jifen.application.documents.CorrectionLetters;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentFacts;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.documents.ToldInstitution;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.NumberSeries;
import cn.jifen.application.notices.Office;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.notices.VerificationAddress;
import cn.jifen.application.notices.VerificationCodes;
import cn.jifen.application.port.Ids;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.law.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Letters whose bytes are the text of their content. */
public final class Letters {
  public static final Offices OFFICES =
      area ->
          new Office(
              new OfficeCode(area.value()),
              "第" + area + "区",
              "第" + area + "区医疗保障服务中心",
              "测医经" + area);

  public final CorrectionLetters corrections;
  public final AppealLetters appeals;
  public final AppealForms forms;

  /** What letters are told from and kept in. */
  public record Source(
      People people,
      Institutions institutions,
      Notices notices,
      DocumentRegister documents,
      NumberSeries numbers,
      Ids ids) {}

  public Letters(Source source, VerificationCodes codes, RuleBook book) {
    DocumentDesk desk =
        new DocumentDesk(
            new DocumentDesk.Numbering(
                source.numbers(),
                codes,
                OFFICES,
                new VerificationAddress("https://jifen.example/verify")),
            content -> content.toString().getBytes(StandardCharsets.UTF_8),
            source.documents(),
            source.ids());
    DocumentFacts facts = new DocumentFacts(source.people(), source.institutions(), book);
    corrections = new CorrectionLetters(desk, facts, source.notices(), source.documents());
    appeals = new AppealLetters(desk, facts, corrections, new ToldInstitution(source.documents()));
    forms = new AppealForms(facts, corrections, OFFICES);
  }

  /** Codes that count up. */
  public static VerificationCodes countingCodes() {
    AtomicLong last = new AtomicLong();
    return () -> String.format(Locale.ROOT, "CODE%016d", last.incrementAndGet());
  }
}
