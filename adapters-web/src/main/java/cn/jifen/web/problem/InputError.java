package cn.jifen.web.problem;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One mistake in the input.
 *
 * @param at where: a JSON pointer into the body, or the name of a parameter or header
 * @param message what is wrong and what would be right, in Chinese; never the value itself
 */
@Serdeable
@Schema(name = "InputError", description = "一处填写错误")
public record InputError(
    @Schema(example = "/people/0/points") String at, @Schema(example = "应为整数") String message) {}
