package cn.jifen.application.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.contract.AcceptanceContract;
import cn.jifen.domain.kernel.AreaCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The offices of the region, and what becomes of an area that nobody listed. */
class ListedOfficesTest {
  private final Offices offices = ListedOffices.ofTheRegion();

  private static Set<AreaCode> areasOfTheFictionalProvince() throws IOException {
    try (InputStream in = AcceptanceContract.PROVINCE.open("institutions.csv").orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> new AreaCode(line.split(",", -1)[5]))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void everyAreaOfTheFictionalProvinceHasAnOfficeWithACodeOfItsOwn() throws IOException {
    List<Office> found = areasOfTheFictionalProvince().stream().map(offices::ofArea).toList();
    assertTrue(found.size() > 20);
    for (Office office : found) {
      assertFalse(office.areaName().startsWith("区划"), office::toString);
    }
    assertEquals(found.size(), found.stream().map(Office::documentCode).distinct().count());
  }

  @Test
  void anAreaThatIsNotListedGetsAnOfficeNamedByItsCode() {
    Office office = offices.ofArea(new AreaCode("650107"));
    assertEquals("650107", office.code().value());
    assertTrue(office.name().contains("650107"));
    assertTrue(office.documentCode().contains("650107"));
  }

  @Test
  void aListWithAnotherHeaderOrAMissingCellIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> ListedOffices.of(List.of("code,name")));
    assertThrows(
        IllegalArgumentException.class,
        () -> ListedOffices.of(List.of("code,area,name,document_code", "650107,达坂城区,办")));
  }
}
