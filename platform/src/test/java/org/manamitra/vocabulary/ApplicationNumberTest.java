package org.manamitra.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicationNumberTest {

  @Test
  void a_number_is_read_back_as_people_type_it() {
    ApplicationNumber number = ApplicationNumber.of(0x1234567890L);
    String typed =
        " " + number.value().toLowerCase(java.util.Locale.ROOT).replaceAll("(...)", "$1-");
    assertThat(ApplicationNumber.read(typed)).contains(number);
  }

  @Test
  void one_wrong_sign_is_never_another_number() {
    String signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    String value = ApplicationNumber.of(987_654_321_012L).value();
    for (int at = 2; at < value.length(); at++) {
      for (char sign : signs.toCharArray()) {
        String other = value.substring(0, at) + sign + value.substring(at + 1);
        assertThat(ApplicationNumber.read(other).isPresent()).isEqualTo(other.equals(value));
      }
    }
  }
}
