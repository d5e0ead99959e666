package cn.jifen.application.registry;

import cn.jifen.domain.registry.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person as lists show it.
 *
 * @param personId internal id, digits
 * @param personCode national code; not everybody has one
 * @param maskedIdentity identity number, first 4 and last 2 characters
 * @param practiceScope 执业范围; may be empty
 * @param title 专业技术职务; may be empty
 */
public record PractitionerView(
    String personId,
    Optional<String> personCode,
    String name,
    Category category,
    String maskedIdentity,
    String practiceScope,
    String title,
    List<RegistrationView> registrations) {
  public PractitionerView {
    registrations = List.copyOf(registrations);
  }

  /**
   * One registration.
   *
   * @param registeredOn first day, included
   * @param endedOn first day after it; absent while it runs
   * @param committedOn day on which the commitment was signed; absent without one
   */
  public record RegistrationView(
      String institutionCode,
      String institutionName,
      String region,
      LocalDate registeredOn,
      Optional<LocalDate> endedOn,
      Optional<LocalDate> committedOn) {}
}
