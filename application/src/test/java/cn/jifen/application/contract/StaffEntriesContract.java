package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.CLINIC;
import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.HOSPITAL;
import static cn.jifen.application.contract.Samples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Registration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The entries in the files of an institution's people (Art 13, 56). */
abstract class StaffEntriesContract {
  protected abstract Ports ports();

  private void registered(long person, InstitutionCode at, Period period) {
    ports()
        .registrations()
        .record(
            List.of(new Registration(new PersonId(person), at, period, Optional.empty())), MONDAY);
  }

  @Test
  void everybody_ever_registered_there_has_all_entries_in_order_and_nobody_else_has() {
    registered(1, HOSPITAL, Period.from(DAY));
    registered(2, HOSPITAL, Period.between(DAY.minusYears(1), DAY.minusDays(1)));
    registered(2, HOSPITAL, Period.from(DAY));
    registered(3, HOSPITAL, Period.from(DAY));
    registered(4, CLINIC, Period.from(DAY));
    Samples.record(ports(), 2, Samples.recorded(21));
    Samples.record(ports(), 4, Samples.recorded(41));
    Samples.record(ports(), 1, Samples.recorded(11));
    Samples.record(ports(), 2, Samples.notified(21));
    assertThat(ports().staffEntries().of(HOSPITAL).keySet())
        .containsExactly(new PersonId(1), new PersonId(2));
    assertThat(ports().staffEntries().of(HOSPITAL).get(new PersonId(2)))
        .extracting(LedgerEntry::type)
        .containsExactly("ScoreRecorded", "NoticeIssued");
    assertThat(ports().staffEntries().of(CLINIC).keySet()).containsExactly(new PersonId(4));
    assertThat(ports().staffEntries().of(new InstitutionCode("H65010200009"))).isEmpty();
  }
}
