package cn.jifen.application.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.testing.Chronicle;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.MeasureRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the verification of the chain sees, entry by entry. */
class LedgerCheckTest {
  private static final PersonId DOCTOR = new PersonId(1);
  private static final PersonId NURSE = new PersonId(2);

  private final InMemoryJifen jifen = new InMemoryJifen();

  @BeforeEach
  void twoPeopleWithSomeHistory() {
    Chronicle chronicle = new Chronicle(jifen);
    chronicle.scored(DOCTOR, 9, LocalDate.of(2026, 3, 1));
    chronicle.scored(NURSE, 3, LocalDate.of(2026, 3, 2));
    chronicle.repaired(DOCTOR, LocalDate.of(2026, 4, 1), Chronicle.URUMQI_DISTRICT);
    chronicle.scored(DOCTOR, 3, LocalDate.of(2026, 5, 1));
  }

  private Optional<Long> firstBroken(List<LedgerEntry> entries) {
    LedgerCheck check = new LedgerCheck(jifen.ledger, jifen.book);
    return entries.stream()
        .filter(entry -> check.next(entry).isPresent())
        .map(LedgerEntry::sequence)
        .findFirst();
  }

  private List<LedgerEntry> entries() {
    return new ArrayList<>(jifen.ledger.after(0, 1000));
  }

  @Test
  void anUntouchedChainHolds() {
    assertEquals(7, entries().size());
    assertEquals(Optional.empty(), firstBroken(entries()));
  }

  @Test
  void oneChangedCharacterOfAPayloadIsNamed() {
    List<LedgerEntry> entries = entries();
    entries.set(2, payload(entries.get(2), p -> p + " "));
    assertEquals(Optional.of(3L), firstBroken(entries));
  }

  @Test
  void aPayloadResealedByItselfBreaksTheNextLink() {
    List<LedgerEntry> entries = entries();
    LedgerEntry forged = payload(entries.get(2), p -> p + " ");
    entries.set(2, withHash(forged, HashChain.hashOf(forged)));
    assertEquals(Optional.of(4L), firstBroken(entries));
  }

  @Test
  void aMissingEntryIsNamedByTheOneAfterIt() {
    List<LedgerEntry> entries = entries();
    entries.remove(3);
    assertEquals(Optional.of(5L), firstBroken(entries));
  }

  @Test
  void swappedEntriesAreNamed() {
    List<LedgerEntry> entries = entries();
    entries.add(2, entries.remove(3));
    assertEquals(Optional.of(4L), firstBroken(entries));
  }

  @Test
  void anOutcomeThatDoesNotFollowFromTheEntriesBeforeItIsNamedThoughItsHashHolds() {
    List<LedgerEntry> entries = entries();
    EventReader lying =
        entry ->
            jifen.ledger.read(entry) instanceof LedgerEvent.InFile in && entry.sequence() == 1
                ? new LedgerEvent.InFile(
                    in.person(),
                    in.event(),
                    Optional.of(
                        new Outcome(Points.of(9), Points.of(10), Optional.of(MeasureRule.M38_3))),
                    in.effectiveOn())
                : jifen.ledger.read(entry);
    LedgerCheck check = new LedgerCheck(lying, jifen.book);
    assertTrue(check.next(entries.getFirst()).isPresent());
  }

  @Test
  void anUnreadablePayloadIsNamedNotThrown() {
    EventReader blind =
        entry -> {
          throw new IllegalArgumentException("entry " + entry.sequence());
        };
    LedgerCheck check = new LedgerCheck(blind, jifen.book);
    assertTrue(check.next(entries().getFirst()).isPresent());
  }

  private static LedgerEntry payload(LedgerEntry e, UnaryOperator<String> change) {
    return new LedgerEntry(
        e.sequence(),
        e.person(),
        e.institution(),
        e.type(),
        change.apply(e.payload()),
        e.actor(),
        e.roles(),
        e.office(),
        e.occurredAt(),
        e.effectiveOn(),
        e.ruleVersion(),
        e.commandId(),
        e.reverses(),
        e.previousHash(),
        e.hash());
  }

  private static LedgerEntry withHash(LedgerEntry e, String hash) {
    return new LedgerEntry(
        e.sequence(),
        e.person(),
        e.institution(),
        e.type(),
        e.payload(),
        e.actor(),
        e.roles(),
        e.office(),
        e.occurredAt(),
        e.effectiveOn(),
        e.ruleVersion(),
        e.commandId(),
        e.reverses(),
        e.previousHash(),
        hash);
  }
}
