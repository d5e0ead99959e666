package cn.jifen.web.problem;

import cn.jifen.application.notices.UndrawableText;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers when a document would lack a character. */
@Singleton
final class UndrawableTextHandler
    implements ExceptionHandler<UndrawableText, HttpResponse<Problem>> {
  @Override
  public HttpResponse<Problem> handle(HttpRequest request, UndrawableText missing) {
    String character = Character.toString(missing.codePoint());
    return ProblemAnswers.answer(
        request,
        ProblemException.of(
            ProblemType.UNDRAWABLE_TEXT,
            String.format(
                "所有字体中都没有“%s”（U+%04X），文书未印发；请核对该字，或者由系统运维人员配置含有该字的字体",
                character, missing.codePoint())));
  }
}
