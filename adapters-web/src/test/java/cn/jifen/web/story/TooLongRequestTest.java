package cn.jifen.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is too long is named: the address or the headers; for content see {@link AttachmentsTest}.
 */
class TooLongRequestTest {
  private static final String SETTLEMENT = "settlement 650000 SETTLEMENT";

  private static RunningJifen jifen;

  @BeforeAll
  static void start() {
    jifen = new RunningJifen("toolong");
  }

  @AfterAll
  static void stop() {
    jifen.close();
  }

  @Test
  void aTooLongAddressIsToldSo() {
    RunningJifen.Answer answer = jifen.get(SETTLEMENT, "/api/v1/eligibility/" + "D".repeat(5_000));
    assertThat(answer.status()).isEqualTo(414);
    assertThat(answer.body()).contains("/problems/uri-too-long\"", "请缩短地址");
  }

  @Test
  void tooLongHeadersAreToldSo() {
    RunningJifen.Answer answer =
        jifen.send(
            SETTLEMENT,
            jifen
                .request("/api/v1/eligibility/D650200000040")
                .header("Jifen-Reason", "D".repeat(20_000))
                .GET());
    assertThat(answer.status()).isEqualTo(431);
    assertThat(answer.body()).contains("/problems/headers-too-large\"", "请减少请求头的长度");
  }
}
