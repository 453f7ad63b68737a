package org.manamitra.catalogue;

import org.manamitra.vocabulary.Text;

/// One step of an approval chain.
///
/// @param role the role that decides: `vro`, `ri`, `tahsildar`
/// @param title the role as citizens and officers say it
/// @param level the kind of place whose office is meant: `district`, `mandal`, `village`, `state`
/// @param days working days of the state's calendar before it escalates
public record Approval(String role, Text title, String level, int days) {

  public Approval {
    if (days < 1) {
      throw new IllegalArgumentException("an approval step takes at least one working day");
    }
  }
}
