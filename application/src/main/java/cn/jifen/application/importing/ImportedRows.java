package cn.jifen.application.importing;

import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.scoring.Assignment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The rows of the files, each well formed by itself. */
final class ImportedRows {
  private ImportedRows() {}

  /**
   * A row with its line, the key that must be unique in its file, and its content without the line.
   */
  sealed interface Keyed {
    int line();

    String key();

    Object content();
  }

  /** A row about the case of a person. */
  sealed interface CaseRow extends Keyed {
    PersonCode person();
  }

  record InstitutionRow(int line, Institution institution) implements Keyed {
    @Override
    public String key() {
      return institution.code().value();
    }

    @Override
    public Object content() {
      return institution;
    }
  }

  record AgreementRow(int line, Agreement agreement) implements Keyed {
    @Override
    public String key() {
      return agreement.institution() + " " + agreement.period().from();
    }

    @Override
    public Object content() {
      return agreement;
    }
  }

  record PractitionerRow(int line, Practitioner practitioner) implements Keyed {
    /** A person before it is known which one. */
    record Practitioner(
        PersonCode code,
        String name,
        IdentityDocument identity,
        Category category,
        String practiceScope,
        String title) {}

    @Override
    public String key() {
      return practitioner.code().value();
    }

    @Override
    public Object content() {
      return practitioner;
    }
  }

  record RegistrationRow(int line, Registration registration) implements Keyed {
    /** A registration before it is known whose. */
    record Registration(
        PersonCode person,
        InstitutionCode institution,
        LocalDate registeredOn,
        Optional<LocalDate> endedOn,
        Optional<LocalDate> committedOn) {}

    @Override
    public String key() {
      return registration.person()
          + " "
          + registration.institution()
          + " "
          + registration.registeredOn();
    }

    @Override
    public Object content() {
      return registration;
    }
  }

  record DecisionRow(int line, int seq, Decision decision) implements CaseRow {
    /** One score of one person in one decision. */
    record Decision(
        DecisionNo number,
        DecisionKind kind,
        InstitutionCode institution,
        InspectionNo inspection,
        BehaviourNo behaviour,
        PersonCode person,
        Assignment assignment,
        Points points,
        DecisionDate decidedOn,
        LocalDate receivedOn,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        String noticeNo) {}

    @Override
    public PersonCode person() {
      return decision.person();
    }

    @Override
    public String key() {
      return decision.number() + " " + decision.behaviour() + " " + decision.person();
    }

    @Override
    public Object content() {
      return decision;
    }
  }

  record RepairRow(int line, int seq, Repair repair) implements CaseRow {
    /** One granted repair. */
    record Repair(PersonCode person, RepairRoute route, LocalDate approvedOn, AreaCode region) {}

    @Override
    public PersonCode person() {
      return repair.person();
    }

    @Override
    public String key() {
      return Integer.toString(seq);
    }

    @Override
    public Object content() {
      return repair;
    }
  }

  record RestorationRow(int line, Restoration restoration) implements CaseRow {
    /** One granted restoration. */
    record Restoration(PersonCode person, LocalDate restoredOn, AreaCode region) {}

    @Override
    public PersonCode person() {
      return restoration.person();
    }

    @Override
    public String key() {
      return restoration.person() + " " + restoration.restoredOn();
    }

    @Override
    public Object content() {
      return restoration;
    }
  }

  record TrainingRow(int line, Credit credit) implements Keyed {
    /** One certificate of the training platform. */
    record Credit(
        PersonCode person,
        String course,
        LocalDate completedOn,
        BigDecimal hours,
        CertificateNo certificate) {}

    @Override
    public String key() {
      return credit.certificate().value();
    }

    @Override
    public Object content() {
      return credit;
    }
  }
}
