package cn.jifen.application.registry;

import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.registry.Practitioner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was known about a person from a moment on.
 *
 * @param revision 1 for the first
 * @param before the version before it; empty for the first
 * @param validFrom first day on which it was so
 * @param by who recorded it; empty where it was not noted yet
 * @param recordedAt moment of recording in UTC
 */
public record PractitionerVersion(
    Practitioner practitioner,
    int revision,
    Optional<Practitioner> before,
    LocalDate validFrom,
    Optional<UserId> by,
    Instant recordedAt) {

  /** What the registry holds about a person. */
  public enum Field {
    NAME("姓名"),
    PERSON_CODE("人员代码"),
    CATEGORY("人员类别"),
    PRACTICE_SCOPE("执业范围"),
    TITLE("职称");

    private final String label;

    Field(String label) {
      this.label = label;
    }

    /** The Chinese term. */
    public String label() {
      return label;
    }
  }

  /** One thing that is otherwise than before; a text is empty where there was or is nothing. */
  public record Change(Field field, String before, String now) {}

  /** Its place in the history. */
  public VersionKey key() {
    return new VersionKey(practitioner.id().value(), revision);
  }

  /** What is otherwise than before; everything that is filled in for the first version. */
  public List<Change> changes() {
    return Stream.of(Field.values())
        .map(field -> new Change(field, before.map(p -> text(field, p)).orElse(""), text(field)))
        .filter(change -> !change.before().equals(change.now()))
        .toList();
  }

  private String text(Field field) {
    return text(field, practitioner);
  }

  private static String text(Field field, Practitioner of) {
    return switch (field) {
      case NAME -> of.name();
      case PERSON_CODE -> of.code().map(PersonCode::value).orElse("");
      case CATEGORY -> of.category().label();
      case PRACTICE_SCOPE -> of.practiceScope();
      case TITLE -> of.title();
    };
  }
}
