package cn.jifen.application.timeline;

import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names behind the internal ids of one file's entries, each asked for once. For one reader in
 * one transaction.
 */
public final class NamesInFile {
  private final Function<InstitutionCode, Optional<String>> institutions;
  private final Function<NoticeId, Optional<String>> notices;
  private final Map<InstitutionCode, String> asked = new HashMap<>();
  private final Map<NoticeId, String> numbers = new HashMap<>();

  /**
   * Names from these questions.
   *
   * @param institutions name of an institution
   * @param notices printed number of a notice
   */
  public NamesInFile(
      Function<InstitutionCode, Optional<String>> institutions,
      Function<NoticeId, Optional<String>> notices) {
    this.institutions = institutions;
    this.notices = notices;
  }

  /** The name of an institution; its code where no name is known. */
  public String institution(InstitutionCode code) {
    return asked.computeIfAbsent(code, c -> institutions.apply(c).orElse(c.value()));
  }

  /** The printed number of a notice; its internal number where none is known. */
  public String number(NoticeId notice) {
    return numbers.computeIfAbsent(notice, n -> notices.apply(n).orElse("内部编号" + n));
  }

  /** The printed number of a letter; its internal number where none is known. */
  String number(DocumentId letter) {
    return number(new NoticeId(letter.value()));
  }

  String letter(NoticeId notice) {
    return "处理通知书（" + number(notice) + "）";
  }
}
