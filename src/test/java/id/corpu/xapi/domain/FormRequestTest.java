package id.corpu.xapi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRequestTest {

  @Test
  @DisplayName("XAPI-00336 headers, content and parameters of a form are told apart")
  void unpacks() {
    FormRequest request =
        FormRequest.of(
            "PUT",
            "statementId=a+b%26&If-Match=%22x%22&x-experience-api-version=1.0.3&content=%7B%7D%2B");

    assertThat(request.query()).isEqualTo("statementId=a%20b%26");
    assertThat(request.headers()).containsEntry("If-Match", "\"x\"");
    assertThat(request.headers()).containsEntry("X-Experience-API-Version", "1.0.3");
    assertThat(request.content()).isEqualTo("{}+");
    assertThat(request.contentType()).isEqualTo("application/json");
  }

  @ParameterizedTest
  @CsvSource({
    "PUT,a=b",
    "POST,''",
    "TRACE,content=x",
    "put,content=x",
    "GET,a=%",
    "GET,If-Match=a%0Ab"
  })
  @DisplayName("XAPI-00336 a form without content, of a strange method or broken is refused")
  void refuses(String method, String form) {
    assertThatThrownBy(() -> FormRequest.of(method, form)).isInstanceOf(Refusal.class);
  }
}
