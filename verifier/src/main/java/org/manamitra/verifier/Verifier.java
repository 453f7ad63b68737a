package org.manamitra.verifier;

import java.time.Instant;
import java.util.Optional;

/// Checks the text of a certificate's QR. One call, no network, no clock of its own: `new
/// Verifier(Trust.ofFolder(folder)).check(text, Instant.now())`. Safe for many threads.
public final class Verifier {
  private final Trust trust;

  public Verifier(Trust trust) {
    this.trust = trust;
  }

  /// Checks without the log.
  public Finding check(String text, Instant now) {
    return check(text, now, Optional.empty());
  }

  /// Checks with a log to ask, when there is one. Every step must pass before the next is looked
  /// at: nothing of what the text says is believed before its seal is.
  public Finding check(String text, Instant now, Optional<PublicLog> log) {
    Optional<Address> address = Address.read(text);
    if (address.isEmpty()) {
      return Finding.bare(Verdict.NOT_OURS, "the text has another format");
    }
    if (!address.get().at(trust.hosts())) {
      String origin = address.get().origin();
      return Finding.bare(Verdict.NOT_OURS, "the address " + origin + " is not ours");
    }
    try {
      Seal seal = Seal.read(Digits.read(address.get().digits()));
      Optional<Issuer> issuer = trust.issuer(seal);
      if (issuer.isEmpty()) {
        return Finding.bare(Verdict.UNKNOWN_KEY, "no issuer has the key " + seal.key());
      }
      if (!issuer.get().made(seal)) {
        return Finding.bare(Verdict.FORGED, "the signature does not match");
      }
      return sealed(new Sealed(seal, issuer.get(), Claims.read(seal.payload())), now, log);
    } catch (MalformedException broken) {
      return Finding.bare(Verdict.UNREADABLE, String.valueOf(broken.getMessage()));
    }
  }

  private record Sealed(Seal seal, Issuer issuer, Claims claims) {}

  private Finding sealed(Sealed sealed, Instant now, Optional<PublicLog> log) {
    Optional<LogProof> proof = log.flatMap(asked -> proven(asked, sealed.seal().entry()));
    if (log.isPresent() && proof.isEmpty()) {
      return found(Verdict.NOT_IN_LOG, sealed, "the log does not hold it");
    }
    boolean late =
        sealed.issuer().withdrawnAtLogSize().isPresent()
            && (proof.isEmpty()
                || proof.get().index() >= sealed.issuer().withdrawnAtLogSize().getAsLong());
    if (late) {
      return found(Verdict.NOT_IN_LOG, sealed, "its key was withdrawn and no earlier entry shown");
    }
    StatusList.Standing standing = trust.register().standing(sealed.claims());
    if (standing == StatusList.Standing.WITHDRAWN) {
      return found(Verdict.WITHDRAWN, sealed, "withdrawn by the issuing office");
    }
    if (standing == StatusList.Standing.SUSPENDED) {
      return found(Verdict.SUSPENDED, sealed, "suspended by the issuing office");
    }
    if (sealed.claims().expires().filter(end -> !now.isBefore(end)).isPresent()) {
      return found(Verdict.EXPIRED, sealed, "the time of validity is over");
    }
    if (sealed.issuer().withdrawnAtLogSize().isPresent()) {
      return found(Verdict.KEY_WITHDRAWN_BUT_LOGGED_BEFORE, sealed, "logged before");
    }
    if (proof.isEmpty() || standing == StatusList.Standing.UNKNOWN) {
      String missing = proof.isEmpty() ? "the log was not asked" : "no status list was at hand";
      return found(Verdict.GENUINE_OFFLINE, sealed, missing);
    }
    return found(Verdict.GENUINE, sealed, "signature, log and standing were checked");
  }

  private Optional<LogProof> proven(PublicLog log, byte[] entry) {
    return log.proof(entry).filter(proof -> proof.shows(entry, trust.logs(), trust.seen()));
  }

  private Finding found(Verdict verdict, Sealed sealed, String reason) {
    return new Finding(verdict, Optional.of(sealed.claims()), reason, trust.register().asOf());
  }
}
