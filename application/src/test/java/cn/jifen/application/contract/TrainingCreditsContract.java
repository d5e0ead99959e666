package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.MONDAY;
import static cn.jifen.application.contract.Samples.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.restoration.TrainingCredit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the training platform certified: each certificate once, never changed. */
abstract class TrainingCreditsContract {
  private static final PersonId ONE = new PersonId(1);

  protected abstract Ports ports();

  private static TrainingCredit credit(String number, long person, String hours) {
    return new TrainingCredit(
        new CertificateNo(number),
        new PersonId(person),
        "医保基金使用监督管理条例",
        DAY,
        new BigDecimal(hours));
  }

  @Test
  void a_certificate_is_found_by_its_number_and_with_its_person() {
    TrainingCredit half = credit("XS-2", 1, "0.5");
    TrainingCredit longest = credit("XS-1", 1, "1234.25");
    TrainingCredit others = credit("xs-1", 2, "2");
    ports().credits().record(List.of(half, longest), MONDAY);
    ports().credits().record(List.of(others), TUESDAY);
    assertThat(ports().credits().find(new CertificateNo("XS-2"))).contains(half);
    assertThat(ports().credits().find(new CertificateNo("xs-1"))).contains(others);
    assertThat(ports().credits().find(new CertificateNo("XS-3"))).isEmpty();
    assertThat(ports().credits().of(ONE)).containsExactly(longest, half);
    assertThat(ports().credits().of(new PersonId(3))).isEmpty();
  }

  @Test
  void a_certificate_is_never_replaced() {
    TrainingCredit first = credit("XS-1", 1, "2");
    ports().credits().record(List.of(first), MONDAY);
    assertThatThrownBy(() -> ports().credits().record(List.of(credit("XS-1", 2, "2")), TUESDAY))
        .isInstanceOf(ConcurrentChange.class);
    assertThat(ports().credits().find(new CertificateNo("XS-1"))).contains(first);
  }
}
