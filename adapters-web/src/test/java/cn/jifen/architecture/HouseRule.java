package cn.jifen.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * A rule of the house and those who break it on purpose.
 *
 * @param rule the rule for the code below a root package; a function, so that the very same rule is
 *     laid over the product and over the fixtures
 * @param culprits classes below {@link Houses#FIXTURE} that the rule has to find; never empty
 */
record HouseRule(String name, Function<String, ArchRule> rule, List<Class<?>> culprits) {
  HouseRule {
    if (culprits.isEmpty()) {
      throw new IllegalArgumentException("not shown to fail on anything: " + name);
    }
  }

  static HouseRule of(String name, Function<String, ArchRule> rule, Class<?>... culprits) {
    return new HouseRule(name, rule, List.of(culprits));
  }

  ArchRule over(String root) {
    return rule.apply(root);
  }

  @Override
  public String toString() {
    return name;
  }
}
