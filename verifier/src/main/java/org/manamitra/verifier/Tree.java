package org.manamitra.verifier;

import java.util.Arrays;
import java.util.List;

/// The Merkle tree of RFC 9162: its hashes, and what a proof proves. Pure.
public final class Tree {
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private Tree() {}

  public static byte[] leaf(byte[] entry) {
    return Hashes.sha256(LEAF, entry);
  }

  public static byte[] node(byte[] left, byte[] right) {
    return Hashes.sha256(NODE, left, right);
  }

  /// The head of a tree with these leaf hashes (section 2.1.1).
  public static byte[] root(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return Hashes.sha256();
    }
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int half = Integer.highestOneBit(leaves.size() - 1);
    return node(root(leaves.subList(0, half)), root(leaves.subList(half, leaves.size())));
  }

  /// Whether the path leads from the leaf at `index` to the head of a tree of `size` leaves
  /// (section 2.1.3.2).
  public static boolean holds(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long at = index;
    long last = size - 1;
    byte[] hash = leaf;
    for (byte[] beside : path) {
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        hash = node(beside, hash);
        while ((at & 1) == 0 && at != 0) {
          at >>= 1;
          last >>= 1;
        }
      } else {
        hash = node(hash, beside);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(hash, root);
  }

  /// Whether the tree of `larger` leaves holds the tree of `smaller` leaves unchanged as its
  /// beginning (section 2.1.4.2). An empty tree is the beginning of nothing here: it proves
  /// nothing.
  public static boolean grows(
      long smaller, byte[] before, long larger, byte[] after, List<byte[]> path) {
    if (smaller <= 0 || smaller > larger) {
      return false;
    }
    if (smaller == larger) {
      return path.isEmpty() && Arrays.equals(before, after);
    }
    boolean whole = Long.bitCount(smaller) == 1;
    if (path.isEmpty() && !whole) {
      return false;
    }
    long at = smaller - 1;
    long last = larger - 1;
    while ((at & 1) == 1) {
      at >>= 1;
      last >>= 1;
    }
    byte[] first = whole ? before : path.getFirst();
    byte[] old = first;
    byte[] now = first;
    for (byte[] beside : whole ? path : path.subList(1, path.size())) {
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        old = node(beside, old);
        now = node(beside, now);
        while ((at & 1) == 0 && at != 0) {
          at >>= 1;
          last >>= 1;
        }
      } else {
        now = node(now, beside);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(old, before) && Arrays.equals(now, after);
  }
}
