package org.manamitra.verifier;

/// What can be said of a certificate, with the sentence for the person who asks and the exit code
/// of the command line.
public enum Verdict {
  GENUINE(0, "ఈ ధ్రువపత్రం నిజమైనది.", "यह प्रमाणपत्र असली है।", "This certificate is genuine."),
  GENUINE_OFFLINE(
      0,
      "సంతకం నిజమైనది. రద్దు వివరాలను ఆన్‌లైన్‌లో సరిచూడలేదు.",
      "हस्ताक्षर असली है। रद्द होने की जाँच ऑनलाइन नहीं की गई।",
      "The signature is genuine. It was checked offline, without the public log."),
  KEY_WITHDRAWN_BUT_LOGGED_BEFORE(
      0,
      "ఈ ధ్రువపత్రం నిజమైనది. దీని సంతకపు తాళం తర్వాత రద్దయింది, కానీ ఇది అంతకు ముందే నమోదైంది.",
      "यह प्रमाणपत्र असली है। इसकी कुंजी बाद में रद्द हुई, पर यह उससे पहले ही दर्ज हो चुका था।",
      "This certificate is genuine. Its key was withdrawn later; it was logged before that."),
  WITHDRAWN(
      10,
      "ఈ ధ్రువపత్రం రద్దు చేయబడింది. దీన్ని అంగీకరించవద్దు.",
      "यह प्रमाणपत्र रद्द कर दिया गया है। इसे स्वीकार न करें।",
      "This certificate has been withdrawn. Do not accept it."),
  SUSPENDED(
      11,
      "ఈ ధ్రువపత్రం తాత్కాలికంగా నిలిపివేయబడింది.",
      "यह प्रमाणपत्र फ़िलहाल निलंबित है।",
      "This certificate is suspended for now."),
  EXPIRED(
      12,
      "ఈ ధ్రువపత్రం గడువు ముగిసింది.",
      "इस प्रमाणपत्र की अवधि समाप्त हो गई है।",
      "This certificate has expired."),
  NOT_IN_LOG(
      13,
      "ఈ ధ్రువపత్రం ప్రజా నమోదులో లేదు. దీన్ని అంగీకరించవద్దు.",
      "यह प्रमाणपत्र सार्वजनिक अभिलेख में नहीं है। इसे स्वीकार न करें।",
      "This certificate is not in the public log. Do not accept it."),
  FORGED(
      14,
      "ఇది నకిలీ: సంతకం సరిపోలలేదు.",
      "यह नकली है: हस्ताक्षर मेल नहीं खाता।",
      "This is forged: the signature does not match."),
  UNKNOWN_KEY(
      15,
      "దీనిపై సంతకం చేసిన తాళం మనకు తెలియదు. దీన్ని అంగీకరించవద్దు.",
      "इस पर हस्ताक्षर करने वाली कुंजी अज्ञात है। इसे स्वीकार न करें।",
      "It is signed with a key that is not known. Do not accept it."),
  NOT_OURS(
      16,
      "ఇది మేము జారీ చేసిన ధ్రువపత్రం కాదు.",
      "यह हमारा जारी किया हुआ प्रमाणपत्र नहीं है।",
      "This is not a certificate issued by us."),
  UNREADABLE(
      17,
      "కోడ్‌ను చదవలేకపోయాము. మళ్లీ స్కాన్ చేయండి.",
      "कोड पढ़ा नहीं जा सका। दोबारा स्कैन करें।",
      "The code could not be read. Please scan it again.");

  private final int exitCode;
  private final String te;
  private final String hi;
  private final String en;

  Verdict(int exitCode, String te, String hi, String en) {
    this.exitCode = exitCode;
    this.te = te;
    this.hi = hi;
    this.en = en;
  }

  public int exitCode() {
    return exitCode;
  }

  /// Whether what the code says may be relied upon, provided it matches the paper.
  public boolean good() {
    return exitCode == 0;
  }

  /// The sentence in `te`, `hi` or, for every other code, English.
  public String sentence(String language) {
    return switch (language) {
      case "te" -> te;
      case "hi" -> hi;
      default -> en;
    };
  }
}
