package cn.jifen.application.ledger;

import cn.jifen.domain.kernel.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** Files of people: loaded by replaying the ledger, saved as the tables that answer queries. */
public interface PersonFiles {
  /**
   * The files of all these people; one without events is empty with version 0. Every id asked for
   * is in the map: under that of a person who was merged into another stands the file of the one
   * kept, with the events and steps of both in the order of the ledger.
   */
  Map<PersonId, VersionedFile> load(Collection<PersonId> people);

  /**
   * Writes totals, scores, measures, repairs and restorations of the files as they are now. Does
   * not append to the ledger.
   *
   * @param changes each with the version under which it was loaded
   * @throws cn.jifen.application.port.ConcurrentChange when a version has moved on
   */
  void save(Collection<VersionedFile> changes);

  /**
   * Writes the tables of these people anew from the ledger, as it stands in this transaction: after
   * people were merged or split, whose files are others from then on.
   */
  void rewrite(Collection<PersonId> people);

  /**
   * Every file with events up to and including that sequence, with its steps, replayed up to it, by
   * person id and without a version; streamed in pages.
   */
  void forEachUpTo(LedgerPosition position, Consumer<VersionedFile> consumer);
}
