package cn.jifen.web.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.UnsatisfiedArgumentHandler;
import jakarta.inject.Singleton;

/** Answers a request that lacks a parameter or its body. */
@Singleton
@Replaces(UnsatisfiedArgumentHandler.class)
final class UnsatisfiedArgumentProblem
    implements ExceptionHandler<UnsatisfiedArgumentException, HttpResponse<Problem>> {
  @Override
  public HttpResponse<Problem> handle(HttpRequest request, UnsatisfiedArgumentException lacking) {
    boolean body = lacking.getArgument().getAnnotationMetadata().hasAnnotation(Body.class);
    return ProblemAnswers.answer(
        request,
        body
            ? ProblemException.of(ProblemType.MALFORMED_JSON, "请求内容为空；请以 UTF-8 编码的 JSON 对象重新提交")
            : ProblemException.invalid(lacking.getArgument().getName(), "必须填写该参数"));
  }
}
