package cn.jifen.web.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.UnsatisfiedRouteHandler;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;

/** Answers a request that lacks what its address needs. */
@Singleton
@Replaces(UnsatisfiedRouteHandler.class)
final class UnsatisfiedRouteProblem
    implements ExceptionHandler<UnsatisfiedRouteException, HttpResponse<Problem>> {
  @Override
  public HttpResponse<Problem> handle(HttpRequest request, UnsatisfiedRouteException lacking) {
    boolean body = lacking.getArgument().getAnnotationMetadata().hasAnnotation(Body.class);
    return ProblemAnswers.answer(
        request,
        body
            ? ProblemException.of(ProblemType.MALFORMED_JSON, "请求内容为空；请以 UTF-8 编码的 JSON 对象重新提交")
            : ProblemException.invalid(lacking.getArgument().getName(), "必须填写该参数"));
  }
}
