window.onload = function () {
  SwaggerUIBundle({
    url: "/api-docs/spec/openapi.yml",
    dom_id: "#swagger-ui",
    presets: [SwaggerUIBundle.presets.apis],
    deepLinking: true,
    tagsSorter: "alpha",
    validatorUrl: null,
  });
};
