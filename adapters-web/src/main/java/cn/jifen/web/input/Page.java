package cn.jifen.web.input;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items in the order of their keys
 * @param next value for {@code after} of the next page; absent on the last page
 */
@Serdeable
public record Page<T>(
    List<T> items,
    @Schema(description = "下一页的 after 参数；没有下一页时不出现", nullable = true) Optional<String> next) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * A page out of what was asked for with one item more than the page has, so that the last page
   * knows that it is the last.
   */
  public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> key) {
    if (oneMore.size() <= limit) {
      return new Page<>(oneMore, Optional.empty());
    }
    List<T> items = oneMore.subList(0, limit);
    return new Page<>(items, Optional.of(key.apply(items.getLast())));
  }

  /** The same page with each item shown in another way. */
  public <S> Page<S> map(Function<T, S> shown) {
    return new Page<>(items.stream().map(shown).toList(), next);
  }
}
