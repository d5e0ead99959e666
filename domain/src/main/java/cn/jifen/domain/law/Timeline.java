package cn.jifen.domain.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Versions one after the other without gap or overlap; only the last may be open. */
public final class Timeline<T> {
  private final List<Version<T>> versions;

  /**
   * Refuses no versions, one without a day, gaps and overlaps with an {@link
   * IllegalArgumentException}.
   */
  public Timeline(List<Version<T>> versions) {
    this.versions =
        versions.stream()
            .sorted(Comparator.comparing((Version<T> v) -> v.inForce().from()))
            .toList();
    if (this.versions.isEmpty()) {
      throw new IllegalArgumentException("a timeline without versions");
    }
    if (this.versions.stream().anyMatch(version -> version.inForce().isEmpty())) {
      throw new IllegalArgumentException("a version that is never in force");
    }
    for (int i = 1; i < this.versions.size(); i++) {
      requireSeamless(this.versions.get(i - 1), this.versions.get(i));
    }
  }

  private static void requireSeamless(Version<?> earlier, Version<?> later) {
    if (!earlier.inForce().until().equals(Optional.of(later.inForce().from()))) {
      throw new IllegalArgumentException(
          "gap or overlap between " + earlier.inForce() + " and " + later.inForce());
    }
  }

  /** The version in force on a day; empty outside the covered days, never a default. */
  public Optional<Version<T>> on(LocalDate day) {
    return versions.stream().filter(v -> v.inForce().covers(day)).findFirst();
  }

  /** All versions, oldest first. */
  public List<Version<T>> versions() {
    return versions;
  }
}
