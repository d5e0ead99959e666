package cn.jifen.application.restoration;

import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.restoration.TrainingCredit;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the training platform certified, one entry a certificate. Whether one is used stands in the
 * person's file, not here: applications name it. The credits of people who are merged are the kept
 * one's.
 */
public interface TrainingCredits {
  /** The credit of a certificate; empty for one that was never imported. */
  Optional<TrainingCredit> find(CertificateNo certificate);

  /** The credits of a person, by certificate. */
  List<TrainingCredit> of(PersonId person);

  /**
   * Adds credits, which never change afterwards.
   *
   * @throws cn.jifen.application.port.ConcurrentChange when a certificate is there already
   */
  void record(Collection<TrainingCredit> credits, Instant recordedAt);
}
