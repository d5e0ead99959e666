package cn.jifen.application.contract;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** All contracts, for one kind of store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PortContracts {

  /** The ports over the store. */
  protected abstract Ports ports();

  /**
   * Empties the store; the overriding method carries {@code @BeforeEach}, which is not inherited.
   */
  protected abstract void empty();

  @Nested
  class OfUnitOfWork extends UnitOfWorkContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfLedger extends LedgerContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfPersonFiles extends PersonFilesContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfInstitutions extends InstitutionsContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfPeople extends PeopleContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfRegistrations extends RegistrationsContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfDecisions extends DecisionsContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfProposals extends ProposalsContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfRecordingByHand extends RecordingContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfNumberSeries extends NumberSeriesContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfNotices extends NoticesContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfDocumentRegister extends DocumentRegisterContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfProposedHandovers extends ProposedHandoversContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfAttachments extends AttachmentsContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfCalendarsAndFilings extends CalendarsAndFilingsContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfRunningTerms extends RunningTermsContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfTrainingCredits extends TrainingCreditsContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfEligibilityFacts extends EligibilityFactsContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfMeasuredStaff extends MeasuredStaffContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfStaffEntries extends StaffEntriesContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfReportableCases extends ReportableCasesContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfReportedPeople extends ReportedPeopleContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfNamesakes extends NamesakesContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class OfMergedPeople extends MergedPeopleContract {
    @Override
    protected Ports ports() {
      return PortContracts.this.ports();
    }
  }
}
