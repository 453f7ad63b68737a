/// Is: stand-ins for everybody outside: WhatsApp, the departments, the payment gateway. Knows: the
/// public protocols. Never: the platform.
@NullMarked
package org.manamitra.sandbox;

import org.jspecify.annotations.NullMarked;
