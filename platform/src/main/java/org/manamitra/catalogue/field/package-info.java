/// Is: the library of fields: each asks, explains, reads and shows one kind of answer. Knows:
/// vocabulary. Never: a service, a citizen, a channel.
@NullMarked
package org.manamitra.catalogue.field;

import org.jspecify.annotations.NullMarked;
