package cn.jifen.web.bench;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** All that the empty server answers. */
@Controller("/empty")
@Requires(property = "bench.empty")
class EmptyController {
  @Get
  String answer() {
    return "ok";
  }
}
