package org.manamitra.certificate;

import org.manamitra.verifier.LogProof;

/// The public log as a certificate's issuing sees it.
public interface Evidence {

  /// Appends an entry and returns its index once it is durable; an entry that is there already
  /// returns the index it has.
  long append(byte[] entry);

  /// The proof for an index that [#append] returned, waiting for the checkpoint that covers it.
  LogProof proof(long index);
}
