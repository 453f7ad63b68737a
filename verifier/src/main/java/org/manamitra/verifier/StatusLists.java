package org.manamitra.verifier;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record StatusLists(List<StatusList> lists) implements Register {

  @Override
  public StatusList.Standing standing(Claims claims) {
    return claims
        .status()
        .flatMap(place ->
            lists.stream()
                .filter(list -> list.list() == place.list())
                .max(Comparator.comparing(StatusList::issued))
                .map(list -> list.at(place.index())))
        .orElse(StatusList.Standing.UNKNOWN);
  }

  @Override
  public Optional<Instant> asOf() {
    return lists.stream().map(StatusList::issued).max(Comparator.naturalOrder());
  }
}
