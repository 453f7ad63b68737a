package org.manamitra.verifier;

/// Foreign bytes or words that are not what they claim to be. The message says what was wrong and
/// never repeats what was read.
public final class MalformedException extends Exception {
  private static final long serialVersionUID = 1L;

  public MalformedException(String message) {
    super(message);
  }
}
