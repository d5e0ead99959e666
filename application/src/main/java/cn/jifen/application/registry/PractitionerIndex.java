package cn.jifen.application.registry;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import java.util.List;

/** Finds people page by page, in order of their ids. */
public interface PractitionerIndex {
  /**
   * People of exactly that name, as they are called now, with a registration ever in that area or
   * below it.
   *
   * @param after id after which the page starts; 0 for the first page
   */
  List<PersonId> named(String name, AreaCode within, long after, int limit);

  /**
   * People with a registration ever at that institution.
   *
   * @param after id after which the page starts; 0 for the first page
   */
  List<PersonId> at(InstitutionCode institution, long after, int limit);
}
