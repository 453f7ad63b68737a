package org.manamitra.house;

import java.util.Locale;
import java.util.Set;

/// The plan of the house: every room, what kind it is, and whom it may know. All know
/// `vocabulary`; shell rooms know all. A new arrow is written here or it does not exist.
enum Room {
  VOCABULARY,
  CATALOGUE,
  PAYMENT,
  APPLICATION(CATALOGUE),
  DEPARTMENT(CATALOGUE),
  CERTIFICATE;

  private final Set<Room> knows;

  Room(Room... knows) {
    this.knows = Set.of(knows);
  }

  boolean mayKnow(Room other) {
    return this == other || other == VOCABULARY || knows.contains(other);
  }

  String packageName() {
    return "org.manamitra." + name().toLowerCase(Locale.ROOT);
  }

  static Room of(String packageName) {
    for (Room room : values()) {
      String own = room.packageName();
      if (packageName.equals(own) || packageName.startsWith(own + ".")) {
        return room;
      }
    }
    throw new AssertionError("not on the plan of the house: " + packageName);
  }
}
