package org.manamitra.verifier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who knows whether certificates still stand: status lists as last fetched, or the issuing office.
public interface Register {

  StatusList.Standing standing(Claims claims);

  /// As of when the answers hold.
  Optional<Instant> asOf();

  /// The register of somebody who has no list.
  static Register none() {
    return of(List.of());
  }

  /// The register of the newest of these lists per number.
  static Register of(List<StatusList> lists) {
    return new StatusLists(lists);
  }
}
