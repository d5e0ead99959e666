package cn.jifen.web.apidocs;

import cn.jifen.web.security.OpenToPublic;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** The description of the interface as a document, for the page and for tools. */
@Hidden
@Controller("/api-docs/spec/openapi.yml")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DescriptionController {
  private final InterfaceDescription description;

  DescriptionController(InterfaceDescription description) {
    this.description = description;
  }

  @Get
  @OpenToPublic
  @Produces("application/yaml")
  String yaml() {
    return description.yaml();
  }
}
