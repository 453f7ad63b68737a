package org.manamitra.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormatTest {
  /// The leaves and heads that certificate-transparency-go and RFC 6962 implementations share.
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> HEADS =
      List.of(
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void the_known_tree_heads_come_out() {
    for (int size = 1; size <= LEAVES.size(); size++) {
      assertThat(HexFormat.of().formatHex(Tree.root(leaves().subList(0, size))))
          .isEqualTo(HEADS.get(size - 1));
    }
    assertThat(HexFormat.of().formatHex(Tree.root(List.of())))
        .startsWith("e3b0c44298fc1c149afbf4c8996fb924");
  }

  @Test
  void a_path_holds_for_its_leaf_alone() {
    List<byte[]> leaves = leaves();
    byte[] root = Tree.root(leaves);
    List<byte[]> path =
        List.of(
            leaves.get(4),
            Tree.node(leaves.get(6), leaves.get(7)),
            Tree.root(leaves.subList(0, 4)));
    assertThat(Tree.holds(leaves.get(5), 5, 8, path, root)).isTrue();
    assertThat(Tree.holds(leaves.get(5), 4, 8, path, root)).isFalse();
    assertThat(Tree.holds(leaves.get(4), 5, 8, path, root)).isFalse();
    assertThat(Tree.holds(leaves.get(5), 5, 9, path, root)).isFalse();
    assertThat(Tree.holds(leaves.get(5), 5, 8, path.subList(0, 2), root)).isFalse();
    assertThat(Tree.holds(leaves.get(5), -1, 8, path, root)).isFalse();
  }

  @Test
  void every_other_spelling_of_cbor_is_refused() {
    for (String hex :
        List.of(
            "1800",
            "190001",
            "1a00000001",
            "5800",
            "9fff",
            "bf0102ff",
            "a201020102",
            "a202010102",
            "0000",
            "f6",
            "f97c00",
            "61ff",
            "5a7fffffff",
            "818181818181818181818100",
            "1c",
            "")) {
      assertThatThrownBy(() -> CborReader.read(HexFormat.of().parseHex(hex)))
          .as(hex)
          .isInstanceOf(MalformedException.class);
    }
  }

  @Test
  void what_is_read_is_written_back_the_same() throws MalformedException {
    for (String hex :
        List.of(
            "00",
            "17",
            "1818",
            "20",
            "3903e7",
            "1b000000e8d4a51000",
            "a201022003",
            "83010203",
            "d240",
            "6161")) {
      byte[] bytes = HexFormat.of().parseHex(hex);
      assertThat(CborReader.read(bytes).bytes()).isEqualTo(bytes);
    }
  }

  @Test
  void digits_lead_back_to_every_length() throws MalformedException {
    Random chance = new Random(7);
    for (int size = 0; size < 60; size++) {
      byte[] bytes = new byte[size];
      chance.nextBytes(bytes);
      assertThat(Digits.read(Digits.of(bytes))).isEqualTo(bytes);
    }
    assertThatThrownBy(() -> Digits.read("999")).isInstanceOf(MalformedException.class);
    assertThatThrownBy(() -> Digits.read("1234")).isInstanceOf(MalformedException.class);
  }

  @Test
  void noise_is_refused_and_never_breaks_a_reader() {
    Random chance = new Random(11);
    for (int turn = 0; turn < 20_000; turn++) {
      byte[] noise = new byte[chance.nextInt(80)];
      chance.nextBytes(noise);
      if (noise.length > 1) {
        noise[0] = (byte) 0xD2;
        noise[1] = (byte) 0x84;
      }
      assertThatThrownBy(() -> Seal.read(noise)).isInstanceOf(MalformedException.class);
    }
  }

  @Test
  void a_verifier_key_of_the_go_reference_is_read() throws MalformedException {
    String line = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    assertThat(NoteKey.read(line).line()).isEqualTo(line);
    String note =
        "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";
    byte[] sign =
        java.util.Base64.getDecoder()
            .decode(
                "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=");
    assertThat(NoteKey.read(line).signed(note, java.util.Arrays.copyOfRange(sign, 4, 68))).isTrue();
  }

  private static List<byte[]> leaves() {
    List<byte[]> leaves = new ArrayList<>();
    LEAVES.forEach(hex -> leaves.add(Tree.leaf(HexFormat.of().parseHex(hex))));
    return leaves;
  }
}
