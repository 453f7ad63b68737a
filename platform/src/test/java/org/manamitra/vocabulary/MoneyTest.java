package org.manamitra.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void rupees_are_grouped_as_india_groups_them() {
    assertThat(Money.rupees(45).shown()).isEqualTo("₹45");
    assertThat(new Money(12_345_650).shown()).isEqualTo("₹1,23,456.50");
    assertThat(Money.rupees(100_000_000).shown()).isEqualTo("₹10,00,00,000");
    assertThat(new Money(124_000).decimal()).isEqualTo("1240.00");
  }

  @Test
  void money_is_never_negative_and_never_overflows() {
    assertThatThrownBy(() -> new Money(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Money.rupees(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
  }
}
