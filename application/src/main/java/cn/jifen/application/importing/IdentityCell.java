package cn.jifen.application.importing;

import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.ResidentId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the cell of the identity document: which kind of paper is told from its number. Errors show
 * it masked.
 */
final class IdentityCell {
  private static final String FIELD = "id_number";
  private static final int RESIDENT_ID_LENGTH = 18;
  private static final Pattern HK_MACAO = Pattern.compile("[HM]\\d{8}(\\d{2})?");
  private static final Pattern TAIWAN = Pattern.compile("\\d{8}");
  private static final Pattern FOREIGN_RESIDENT = Pattern.compile("[A-Z]{3}\\d{12}");
  private static final Pattern PASSPORT = Pattern.compile("[A-Z]{1,2}\\d{7,8}");

  private final Cells cells;

  IdentityCell(Cells cells) {
    this.cells = cells;
  }

  Optional<IdentityDocument> read() {
    String number = ResidentId.normalised(cells.raw(FIELD));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Optional<IdentityType> paper = otherPaper(number);
    if (paper.isPresent()) {
      return Optional.of(new IdentityDocument(paper.get(), number));
    }
    IdentityDocument resident = new IdentityDocument(IdentityType.RESIDENT_ID, number);
    Optional<ResidentId.Flaw> flaw = ResidentId.flawIn(number);
    flaw.ifPresent(f -> cells.error(FIELD, shown(resident), found(number, f), f.label()));
    return flaw.isPresent() ? Optional.empty() : Optional.of(resident);
  }

  private static Optional<IdentityType> otherPaper(String number) {
    if (HK_MACAO.matcher(number).matches()) {
      return Optional.of(IdentityType.HK_MACAO_PERMIT);
    }
    if (TAIWAN.matcher(number).matches()) {
      return Optional.of(IdentityType.TAIWAN_PERMIT);
    }
    if (FOREIGN_RESIDENT.matcher(number).matches()) {
      return Optional.of(IdentityType.FOREIGN_PERMANENT_RESIDENT);
    }
    return PASSPORT.matcher(number).matches()
        ? Optional.of(IdentityType.PASSPORT)
        : Optional.empty();
  }

  private static String found(String number, ResidentId.Flaw flaw) {
    return flaw == ResidentId.Flaw.NOT_EIGHTEEN_CHARACTERS
        ? "身份证件号码有误，填了 " + number.codePointCount(0, number.length()) + " 个字符"
        : "身份证件号码有误";
  }

  /** Masked, and nothing of it where it is so long or short that a mask would show too much. */
  private static String shown(IdentityDocument document) {
    return document.number().length() == RESIDENT_ID_LENGTH ? document.masked() : "";
  }
}
