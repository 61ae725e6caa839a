package org.parley.reader.mention.place;

/** What speaks for or against a name's being one of a place where it stands, and how loudly. */
enum Cue {
  LOCATIVE(1.5, "after a word such as \"in\""),
  DIRECTIVE(0.75, "after a word such as \"from\""),
  KIND(2, "beside a word such as \"province\""),
  CONTAINED(3, "before the name of what it lies in"),
  CONTAINS(2, "after the name of what lies in it"),
  LONG_NAME(1, "of several words"),
  DATELINE(2, "opens the story"),
  LISTED_ALONG(1, "in a row of places"),
  AGAIN(1.5, "plainly a place elsewhere in the text"),
  NEIGHBOURS(0.75, "near other places of the text"),
  COUNTRY_OF_STORY(0.5, "in a country that the text names"),
  SEAT(-2.5, "a seat of government, which may act"),
  NO_ARTICLE(-3, "without the article that the place's name has"),
  PART_OF_NAME(-1.5, "after a capitalised word of direction"),
  PERSON(-3, "the text names a person so"),
  NAMESAKE(-4, "before what is called after the place"),
  TITLE(-4, "after a person's title"),
  AGE(-3, "before an age"),
  SAYS(-1.5, "speaks"),
  ARTICLE(-1.5, "after an article"),
  OWNED(-1.5, "after a possessive"),
  NOT_TAGGED(-1.5, "not tagged as a name"),
  COMMON_WORD(-2, "a common word elsewhere in the text"),
  TITLE_CASE(-1, "in a line where every word has a capital");

  private final double weight;
  private final String words;

  Cue(double weight, String words) {
    this.weight = weight;
    this.words = words;
  }

  double weight() {
    return weight;
  }

  /** For whoever asks why. */
  String words() {
    return words;
  }
}
