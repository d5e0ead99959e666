package cn.jifen.web.registry;

import cn.jifen.application.registry.InstitutionView;
import cn.jifen.application.registry.PractitionerView;
import io.micronaut.serde.annotation.SerdeImport;

/** Views of the application that go out as they are. */
@SerdeImport(InstitutionView.class)
@SerdeImport(PractitionerView.class)
@SerdeImport(PractitionerView.RegistrationView.class)
final class SerializedViews {
  private SerializedViews() {}
}
