/// Is: what a document attests, how it is numbered, sealed, drawn and withdrawn. Knows: vocabulary,
/// verifier. Never: a clock, chance, a key's bytes, a table.
@NullMarked
package org.manamitra.certificate;

import org.jspecify.annotations.NullMarked;
