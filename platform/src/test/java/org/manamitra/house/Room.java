package org.manamitra.house;

import java.util.Locale;
import java.util.Set;

/// The plan of the house: every room, what kind it is, and whom it may know. All know `vocabulary`;
/// the engine and main know all; nobody knows the engine. The back rooms of a front may use
/// `database`, `mailbox` and `web`. A new arrow is written here or it does not exist.
enum Room {
  VOCABULARY(Kind.FRONT),
  CATALOGUE(Kind.FRONT),
  PAYMENT(Kind.FRONT),
  CITIZEN(Kind.FRONT),
  DOCUMENT(Kind.FRONT),
  APPLICATION(Kind.FRONT, CATALOGUE),
  DEPARTMENT(Kind.FRONT, CATALOGUE),
  CONVERSATION(Kind.FRONT, CATALOGUE, DEPARTMENT),
  WHATSAPP(Kind.FRONT, CONVERSATION),
  CERTIFICATE(Kind.FRONT),
  TRANSPARENCY(Kind.FRONT),
  VERIFICATION(Kind.FRONT, CERTIFICATE, TRANSPARENCY),
  OFFICER(Kind.FRONT, APPLICATION, CATALOGUE, CITIZEN, DOCUMENT),
  DATABASE(Kind.SHELL),
  MAILBOX(Kind.SHELL, DATABASE),
  WEB(Kind.SHELL),
  ENGINE(Kind.SHELL),
  MAIN(Kind.SHELL);

  enum Kind {
    FRONT,
    SHELL
  }

  private static final Set<Room> CELLAR = Set.of(DATABASE, MAILBOX, WEB);

  private final Kind kind;
  private final Set<Room> knows;

  Room(Kind kind, Room... knows) {
    this.kind = kind;
    this.knows = Set.of(knows);
  }

  boolean isShell() {
    return kind == Kind.SHELL;
  }

  boolean mayKnow(Room other, boolean fromBackRoom) {
    return this == other
        || other == VOCABULARY
        || knows.contains(other)
        || this == MAIN
        || this == ENGINE && other != MAIN
        || fromBackRoom && CELLAR.contains(other);
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
