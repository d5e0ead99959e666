package cn.jifen.application.testing;

import cn.jifen.application.filing.DrawFiling;
import cn.jifen.application.filing.FilingLists;
import cn.jifen.application.filing.FilingTables;
import cn.jifen.application.filing.FreezeFiling;

/** The use cases about the yearly filing, in memory. */
public final class FilingDesk {
  public final DrawFiling draw;
  public final FreezeFiling freeze;

  public FilingDesk(InMemoryJifen jifen) {
    FilingTables tables =
        new FilingTables(jifen.files, jifen.registeredPeople, jifen.people, jifen.offices);
    FilingLists lists =
        new FilingLists(
            jifen.people,
            jifen.institutions,
            jifen.registrations,
            jifen.decisions,
            jifen.registeredPeople,
            jifen.offices);
    draw =
        new DrawFiling(
            jifen.unitOfWork,
            jifen.ledger,
            jifen.filings,
            tables,
            lists,
            jifen.offices,
            jifen.book,
            jifen.now);
    freeze =
        new FreezeFiling(
            jifen.attempts,
            jifen.ledger,
            jifen.filings,
            tables,
            jifen.numbers,
            jifen.offices,
            jifen.book);
  }
}
