package cn.jifen.web.security;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.problem.ProblemType;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, until there are accounts: told by three headers, believed from the loopback address
 * only. Operators work on the command line: over HTTP their role opens nothing, for who runs the
 * system has no business in the cases (Art 68). For the role INSTITUTION the user is the
 * institution's code, for PERSON the person's code.
 */
public final class ActorHeaders {
  /** The account. */
  public static final String USER = "Jifen-User";

  /** The account's office: a six-digit area code, 650000 for the province. */
  public static final String OFFICE = "Jifen-Office";

  /** Its roles, separated by commas. */
  public static final String ROLES = "Jifen-Roles";

  private static final Pattern USER_FORM = Pattern.compile("[A-Za-z0-9._@-]{1,64}");

  private ActorHeaders() {}

  /** The actor of a request; a problem when it is missing, malformed or not to be believed. */
  static Actor actorOf(HttpRequest<?> request) {
    if (!request.getRemoteAddress().getAddress().isLoopbackAddress()) {
      throw unauthenticated("在建立账号之前，只接受本机发来的请求");
    }
    HttpHeaders headers = request.getHeaders();
    return new Actor(
        new UserId(user(headers.get(USER))),
        office(headers.get(OFFICE)),
        roles(headers.get(ROLES)));
  }

  private static String user(@Nullable String text) {
    if (text == null || !USER_FORM.matcher(text).matches()) {
      throw unauthenticated("请在请求头 " + USER + " 中写明操作人账号（1 至 64 个字母、数字或者 . _ @ -）");
    }
    return text;
  }

  private static OfficeCode office(@Nullable String text) {
    if (text == null || !AreaCode.isWellFormed(text)) {
      throw unauthenticated("请在请求头 " + OFFICE + " 中写明所属经办机构的六位区划代码");
    }
    return new OfficeCode(text);
  }

  private static Set<Role> roles(@Nullable String text) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : text == null ? new String[0] : text.split(",", -1)) {
      roles.add(role(name.strip()));
    }
    if (roles.isEmpty()) {
      throw unauthenticated("请在请求头 " + ROLES + " 中写明岗位，以逗号分隔：" + allRoles());
    }
    roles.remove(Role.OPERATOR);
    return roles;
  }

  private static Role role(String name) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unauthenticated("请求头 " + ROLES + " 中有不认识的岗位；可用：" + allRoles()));
  }

  private static String allRoles() {
    return Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining("、"));
  }

  private static ProblemException unauthenticated(String detail) {
    return ProblemException.of(ProblemType.UNAUTHENTICATED, detail);
  }
}
