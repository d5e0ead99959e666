package cn.jifen.web.problem;

import cn.jifen.application.port.ConcurrentChange;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers whoever lost a race: nothing was saved, so it can be tried again. */
@Singleton
final class ConcurrentChangeHandler
    implements ExceptionHandler<ConcurrentChange, HttpResponse<Problem>> {
  @Override
  public HttpResponse<Problem> handle(HttpRequest request, ConcurrentChange lost) {
    return ProblemAnswers.answer(
        request,
        ProblemException.of(ProblemType.CONCURRENT_CHANGE, "办理期间有他人改动了同一数据，本次没有保存任何内容；请重新读取后再办理"));
  }
}
