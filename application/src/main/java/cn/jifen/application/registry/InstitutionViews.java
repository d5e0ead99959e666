package cn.jifen.application.registry;

import cn.jifen.domain.kernel.AreaCode;
import java.util.List;

/** Lists of institutions as they are known now. */
public interface InstitutionViews {
  /**
   * A page in order of codes.
   *
   * @param within only institutions of this area or below it
   * @param after code after which the page starts; empty text for the first page
   */
  List<InstitutionView> page(AreaCode within, String after, int limit);
}
