package cn.jifen.web.problem;

import cn.jifen.web.security.RequestIds;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;

/** Problem details as an answer. */
final class ProblemAnswers {
  private ProblemAnswers() {}

  static HttpResponse<Problem> answer(HttpRequest<?> request, ProblemException problem) {
    MutableHttpResponse<Problem> response =
        HttpResponse.<Problem>status(HttpStatus.valueOf(problem.type().status()))
            .contentType(Problem.MEDIA_TYPE)
            .body(problem.problem(RequestIds.of(request)));
    if (problem.type() == ProblemType.UNAUTHENTICATED) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Jifen-Headers");
    }
    if (problem.type() == ProblemType.BODY_TOO_LARGE
        || request.getHeaders().contains(HttpHeaders.TRANSFER_ENCODING)) {
      closeAfter(response);
    }
    return response;
  }

  /** What may still be coming, without an end that is known, is not waited for. */
  static void closeAfter(MutableHttpResponse<?> response) {
    response.getHeaders().set(HttpHeaders.CONNECTION, "close");
  }
}
