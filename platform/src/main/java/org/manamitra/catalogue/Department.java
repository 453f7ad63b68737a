package org.manamitra.catalogue;

import org.manamitra.vocabulary.DepartmentId;
import org.manamitra.vocabulary.Text;

/// A department of the state.
///
/// @param title at most 24 signs in each language, for lists
/// @param symbol one pictogram, for those who cannot read
public record Department(DepartmentId id, Text title, Text name, String symbol) {}
