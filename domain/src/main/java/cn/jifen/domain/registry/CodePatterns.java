package cn.jifen.domain.registry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How codes of people and institutions are written. Configuration: settlement staff and pharmacy
 * principals have no published national pattern.
 *
 * @param people one for every category
 * @param institutions one for every kind
 */
public record CodePatterns(
    Map<Category, CodePattern> people, Map<InstitutionKind, CodePattern> institutions) {
  private static final int PERSON_DIGITS = 6;
  private static final int INSTITUTION_DIGITS = 5;

  public CodePatterns {
    people = Map.copyOf(people);
    institutions = Map.copyOf(institutions);
    if (people.size() < Category.values().length
        || institutions.size() < InstitutionKind.values().length) {
      throw new IllegalArgumentException("a category or kind without a code pattern");
    }
  }

  /** The national patterns, and JS and YF where there is none. */
  public static CodePatterns defaults() {
    Map<Category, CodePattern> people = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      people.put(category, CodePattern.numbered(prefix(category), PERSON_DIGITS));
    }
    Map<InstitutionKind, CodePattern> institutions = new EnumMap<>(InstitutionKind.class);
    for (InstitutionKind kind : InstitutionKind.values()) {
      institutions.put(kind, CodePattern.numbered(prefix(kind), INSTITUTION_DIGITS));
    }
    return new CodePatterns(people, institutions);
  }

  private static String prefix(Category category) {
    return switch (category) {
      case DOCTOR -> "D";
      case NURSE -> "N";
      case PHARMACIST -> "HY";
      case TECHNICIAN -> "HJ";
      case SETTLEMENT_STAFF -> "JS";
      case PHARMACY_PRINCIPAL -> "YF";
    };
  }

  private static String prefix(InstitutionKind kind) {
    return switch (kind) {
      case MEDICAL -> "H";
      case PHARMACY -> "P";
    };
  }

  /** The pattern of a category's person codes. */
  public CodePattern of(Category category) {
    return Objects.requireNonNull(people.get(category));
  }

  /** The pattern of the codes of a kind of institution. */
  public CodePattern of(InstitutionKind kind) {
    return Objects.requireNonNull(institutions.get(kind));
  }
}
