/// Is: what anyone needs to check a certificate of the state, offline. Knows: the JDK. Never: our
/// server, a database, a framework.
@NullMarked
package org.manamitra.verifier;

import org.jspecify.annotations.NullMarked;
